import { expect, it } from '@jest/globals';
import { courseNames, usualPatterns } from './course-name';

const names = { en: 'UNCAC Training Programme', fr: 'Programme de formation CNUCC', ja: '汚職防止刑事司法支援研修' };

it.each([
  [1, '1st UNCAC Training Programme', '1er Programme de formation CNUCC', '第1回汚職防止刑事司法支援研修'],
  [2, '2nd UNCAC Training Programme', '2e Programme de formation CNUCC', '第2回汚職防止刑事司法支援研修'],
  [11, '11th UNCAC Training Programme', '11e Programme de formation CNUCC', '第11回汚職防止刑事司法支援研修'],
  [23, '23rd UNCAC Training Programme', '23e Programme de formation CNUCC', '第23回汚職防止刑事司法支援研修'],
  [112, '112th UNCAC Training Programme', '112e Programme de formation CNUCC', '第112回汚職防止刑事司法支援研修'],
])('writes course %i as each language counts', (ordinal, en, fr, ja) => {
  expect(courseNames(names, usualPatterns, ordinal)).toEqual({ en, fr, ja });
});

it('counts a first one in French by the noun it begins with', () => {
  expect(courseNames({ fr: 'Formation internationale' }, usualPatterns, 1)).toEqual({
    fr: '1re Formation internationale',
  });
  expect(courseNames({ fr: 'Séminaire régional' }, usualPatterns, 1)).toEqual({ fr: '1er Séminaire régional' });
});

it('leaves no gap where the number is not known', () => {
  expect(courseNames(names, usualPatterns, null)).toEqual(names);
});

it('follows the programme’s own pattern', () => {
  expect(courseNames({ en: 'GG Seminar' }, { en: '{name} ({ordinal})' }, 14)).toEqual({ en: 'GG Seminar (14th)' });
});
