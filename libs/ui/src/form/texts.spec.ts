import { describe, expect, it } from '@jest/globals';
import { languageName, textsFor, textsOf, textsOrNull } from './texts';

describe('a text in several languages', () => {
  it('begins with every language offered, and keeps those that are not', () =>
    expect(textsFor(['en', 'fr'], { en: 'Police', pt: 'Polícia' })).toEqual({ en: 'Police', fr: '', pt: 'Polícia' }));

  it('begins empty where there is none', () => expect(textsFor(['en'], null)).toEqual({ en: '' }));

  it('is sent without the languages nobody wrote in', () =>
    expect(textsOf({ en: ' Police ', fr: '  ' })).toEqual({ en: 'Police' }));

  it('is nothing where nobody wrote in any language', () => {
    expect(textsOrNull({ en: ' ', fr: '' })).toBeNull();
    expect(textsOrNull({ en: ' Police ', fr: '' })).toEqual({ en: 'Police' });
  });

  it.each([
    ['en', 'English'],
    ['fr', 'Français'],
    ['ja', '日本語'],
  ])('names %s as its speakers do: %s', (tag, name) => expect(languageName(tag)).toBe(name));
});
