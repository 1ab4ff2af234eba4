import { describe, expect, it } from '@jest/globals';
import { formErrors, pathOf } from './problem-words';

describe('the path of a refused field', () => {
  it.each([
    ['#/email', 'email'],
    ['/email', 'email'],
    ['#/contacts/0/email', 'contacts.0.email'],
    ['#/title/zh-Hant', 'title.zh-Hant'],
    ['#/a~1b/c~0d', 'a/b.c~d'],
    ['#/caf%C3%A9', 'café'],
    ['#/100%', '100%'],
  ])('%s is %s', (pointer, path) => expect(pathOf(pointer)).toBe(path));

  it('joins what is said twice of one field', () => {
    expect(
      formErrors([
        { pointer: '#/email', words: 'This is needed.' },
        { pointer: '#/email', words: 'This is not an e-mail address.' },
        { pointer: '#/name', words: 'This is needed.' },
      ]),
    ).toEqual({ email: 'This is needed. This is not an e-mail address.', name: 'This is needed.' });
  });
});
