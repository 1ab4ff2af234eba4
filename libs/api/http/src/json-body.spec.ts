import { describe, expect, it } from '@jest/globals';
import { Problem } from '@kenshu/domain/kit/problem';
import fc from 'fast-check';
import { readJson } from './json-body';
import { readQuery } from './query-string';

const bytes = (text: string) => new TextEncoder().encode(text);

function codeOf(body: Uint8Array): string | undefined {
  try {
    readJson(body);
  } catch (error) {
    if (error instanceof Problem) return error.errors[0]!.code;
    throw error;
  }
  return undefined;
}

describe('a JSON body', () => {
  it.each([
    ['nothing', '[]', undefined],
    ['colons and brackets in strings', '{"a":{"b":[1,{"c":"a:b{[\\":"}]},"d":null}', undefined],
    ['many brackets in a string', `"${'['.repeat(500)}"`, undefined],
    ['a key twice', '{"a":1,"a":1}', 'repeated-key'],
    ['a key twice, once in disguise', '{"a":1,"\\u0061":2}', 'repeated-key'],
    ['a key twice further down', '[{"b":{"a":1,"c":2,"a":3}}]', 'repeated-key'],
    ['a prototype', '{"__proto__":{"a":1}}', 'unknown'],
    ['a prototype further down', '{"a":{"__proto__":1}}', 'unknown'],
    ['a constructor further down', '[{"a":{"constructor":{}}}]', 'unknown'],
    ['half an object', '{"a":1', 'unreadable'],
    ['no text at all', '', 'unreadable'],
    ['an open string', '"a', 'unreadable'],
    ['an open escape', '"\\', 'unreadable'],
    ['deep lists', '['.repeat(3_000), 'too-deep'],
    ['deep objects', '{"a":'.repeat(5_000), 'too-deep'],
    ['a whole body of deep lists', `${'['.repeat(500_000)}${']'.repeat(500_000)}`, 'too-deep'],
  ])('of %s', (_, text, code) => {
    expect(codeOf(bytes(text))).toBe(code);
  });

  it('must be UTF-8 throughout', () => {
    expect(codeOf(Buffer.from([0x22, 0xff, 0xfe, 0x22]))).toBe('not-utf8');
    expect(codeOf(Buffer.from([0x22, 0xed, 0xa0, 0x80, 0x22]))).toBe('not-utf8');
    expect(readJson(bytes('\ufeff{"a":"Nguyễn 研修"}'))).toEqual({ a: 'Nguyễn 研修' });
  });

  it('is read as JSON.parse reads it, whatever the strings hold', () => {
    fc.assert(
      fc.property(fc.jsonValue({ maxDepth: 8 }), (value) => {
        const text = JSON.stringify(value);
        const inherited = [...text.matchAll(/"(\w+)":/g)].some(([, key]) => key! in Object.prototype);
        if (!inherited) expect(readJson(bytes(text))).toEqual(JSON.parse(text));
      }),
    );
  });
});

it('a query keeps what can be read, lists what stands twice, and marks what is no UTF-8', () => {
  expect({ ...readQuery('q=a+b%20%E7%A0%94&page=2&sort=a&sort=b&%71x=1') }).toEqual({
    q: 'a b 研',
    page: '2',
    sort: ['a', 'b'],
    qx: '1',
  });
  expect({ ...readQuery('q=%ED%A0%80&r=%&s=%zz') }).toEqual({ q: '\ud800', r: '\ud800', s: '\ud800' });
  expect(Object.keys(readQuery('__proto__=1'))).toEqual(['__proto__']);
});
