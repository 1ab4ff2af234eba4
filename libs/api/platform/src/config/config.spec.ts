import { describe, expect, it } from '@jest/globals';
import { readConfig } from './config';

const least = { DATABASE_URL: 'postgresql://kenshu_app@localhost/kenshu' };

describe('the configuration', () => {
  it('keeps the docs page and the metrics to the machine, on a port of their own, where one is named', () => {
    expect(readConfig(least).management).toBeNull();
    expect(readConfig({ ...least, MANAGEMENT_PORT: '9464' }).management).toEqual({ port: 9464, host: '127.0.0.1' });
    expect(readConfig({ ...least, MANAGEMENT_PORT: '9464', MANAGEMENT_HOST: '::' }).management).toEqual({
      port: 9464,
      host: '::',
    });
  });

  it('names everything that is wrong at once', () => {
    const read = () => readConfig({ PORT: '3000', MANAGEMENT_PORT: '3000', MANAGEMENT_HOST: 'here', SMTP_URL: 'mail' });
    expect(read).toThrow(
      new Error(`The configuration is not usable:
- MANAGEMENT_PORT must be another port than PORT
- MANAGEMENT_HOST must be an IP address
- DATABASE_URL is needed: \`npm start\` sets it for the embedded database
- SMTP_URL must be an smtp:// address`),
    );
  });
});
