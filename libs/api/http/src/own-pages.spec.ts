import { describe, expect, it } from '@jest/globals';
import { refuseOtherSites } from './own-pages';

const isRefused = (headers: Record<string, string>, baseUrl = 'http://localhost:3000') => {
  try {
    refuseOtherSites({ headers }, baseUrl);
    return false;
  } catch {
    return true;
  }
};

describe('a request that changes something', () => {
  it.each([
    ['of a program', { host: 'evil.example' }, false],
    ['of our own page', { host: 'localhost:3000', origin: 'http://localhost:3000' }, false],
    ['of a page of the machine', { host: '127.0.0.1:3000', origin: 'http://127.0.0.1:3000' }, false],
    ['of a page of the network', { host: '192.168.1.5:3000', origin: 'http://192.168.1.5:3000' }, false],
    ['of a page of the network, in six', { host: '[fd00::5]:3000', origin: 'http://[fd00::5]:3000' }, false],
    ['through a proxy', { host: 'api-1:3000', origin: 'http://localhost:3000' }, false],
    ['vouched for by the browser', { host: '127.0.0.1:3000', 'sec-fetch-site': 'same-origin' }, false],
    ['of another page, as the browser says', { 'sec-fetch-site': 'same-site' }, true],
    ['typed by hand, as the browser says', { 'sec-fetch-site': 'none' }, true],
    ['of another port', { host: 'localhost:3000', origin: 'http://localhost:3001' }, true],
    ['of another name that points here', { host: 'evil.example', origin: 'http://evil.example' }, true],
    ['of figures it did not come to', { host: 'localhost:3000', origin: 'http://10.0.0.9:3000' }, true],
    ['of no page', { host: 'localhost:3000', origin: 'null' }, true],
  ])('%s', (_, headers, refused) => {
    expect(isRefused(headers as Record<string, string>)).toBe(refused);
  });
});
