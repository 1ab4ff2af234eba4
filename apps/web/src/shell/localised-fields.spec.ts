import { expect, it } from '@jest/globals';
import { fieldsOf, languagesFor, textOf } from './localised-fields';

it('asks for a text in the languages of the institute and in those it has', () => {
  const names = { en: 'Course', ja: '研修' };
  const languages = languagesFor(['fr', 'en'], names);
  expect(languages).toEqual(['fr', 'en', 'ja']);
  expect(fieldsOf(names, languages)).toEqual({ fr: '', en: 'Course', ja: '研修' });
});

it('sends no empty language, and nothing where all are empty', () => {
  expect(textOf({ en: ' Course ', fr: ' ' })).toEqual({ en: 'Course' });
  expect(textOf({ en: '', fr: '' })).toBeNull();
});
