import { expect, it } from '@jest/globals';
import { type LetterTemplate, render, withoutSecret } from './letter';

const greeting: LetterTemplate = {
  key: 'greeting',
  subjects: { en: 'Welcome, {name}', fr: 'Bienvenue, {name}' },
  texts: { en: 'Dear {name}, open {link}.', fr: 'Madame, Monsieur {name}, ouvrez {link}.' },
};
const params = { name: 'Ada', link: 'https://kenshu.test/l#abc' };

it.each([
  ['fr', 'fr', 'Bienvenue, Ada'],
  ['fr-CA', 'fr', 'Bienvenue, Ada'],
  ['ja', 'en', 'Welcome, Ada'],
])('writes to a reader of %s in %s', (wanted, language, subject) => {
  expect(render(greeting, wanted, params)).toMatchObject({ language, subject });
});

it('knows a flat list of placeholders and nothing else', () => {
  expect(render(greeting, 'en', { name: '{link} {{name}}\nBcc: x@y.example', link: '$& $1' })).toEqual({
    language: 'en',
    subject: 'Welcome, {link} {{name}} Bcc: x@y.example',
    text: 'Dear {link} {{name}}\nBcc: x@y.example, open $& $1.',
  });
});

it('does not write a letter with a gap', () => {
  expect(() => render(greeting, 'en', { name: 'Ada' })).toThrow('the letter greeting has no value for {link}');
  expect(() => render({ ...greeting, subjects: { en: '{constructor}' } }, 'en', params)).toThrow('{constructor}');
});

it('leaves the secret out, wherever it stands', () => {
  expect(withoutSecret('l#abc and l#abc', 'abc')).toBe('l#… and l#…');
  expect(withoutSecret('l#abc', null)).toBe('l#abc');
});
