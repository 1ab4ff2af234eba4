import { expect, it } from '@jest/globals';
import { languagesFor } from './localised-fields';

it('asks for a text in the languages of the institute and in those it has', () => {
  expect(languagesFor(['fr', 'en'], { en: 'Course', ja: '研修' })).toEqual(['fr', 'en', 'ja']);
});
