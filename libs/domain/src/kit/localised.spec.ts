import { expect, it } from '@jest/globals';
import { localised } from './localised';

const title = { en: 'Theme', fr: 'Thème', pt: 'Tema' };

it.each([
  [['fr'], 'Thème'],
  [['fr-CA'], 'Thème'],
  [['pt-TL', 'en'], 'Tema'],
  [['ja', 'fr'], 'Thème'],
  [['km'], 'Theme'],
])('finds the text for %j', (languages, text) => {
  expect(localised(title, languages)).toBe(text);
});

it('gives any text rather than none, and nothing for nothing', () => {
  expect(localised({ ja: '題' }, ['fr'])).toBe('題');
  expect(localised({}, ['en'])).toBeNull();
  expect(localised(null, ['en'])).toBeNull();
});
