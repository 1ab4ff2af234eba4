import { describe, expect, it } from '@jest/globals';
import { isInLatinLetters, latinNameOf, type PersonNames, searchTextOf } from './person-name';

const names = (given: Partial<PersonNames>): PersonNames => ({
  givenNames: 'Ada',
  familyName: null,
  latinName: 'Ada',
  ownName: null,
  renderings: [],
  certificateName: null,
  ...given,
});

describe('what a search looks through', () => {
  it.each<[string, Partial<PersonNames>, string]>([
    ['a person with one name only', { givenNames: 'Sukarno', latinName: 'Sukarno' }, 'sukarno'],
    [
      'Vietnamese, family name first in the passport',
      { givenNames: 'Thị Ánh', familyName: 'Đặng', latinName: 'Đặng Thị Ánh' },
      'dang thi anh | thi anh dang',
    ],
    [
      'Arabic with vowel signs and a hamza',
      { givenNames: 'Ahmad', latinName: 'Ahmad', ownName: 'أَحْمَد' },
      'ahmad | احمد',
    ],
    [
      'Khmer, whose vowel signs are letters’ parts',
      { latinName: 'Sina', givenNames: 'Sina', ownName: 'ស៊ីណា' },
      'sina | ស៊ីណា',
    ],
    [
      'Japanese, with and without the space, hiragana as katakana',
      { latinName: 'Ada', ownName: '田中 花子', renderings: [{ text: 'たなか はなこ' }] },
      'ada | 田中 花子 | 田中花子 | タナカ ハナコ | タナカハナコ',
    ],
    [
      'Cyrillic and a certificate name of its own',
      {
        givenNames: 'Pyotr',
        familyName: 'Yolkin',
        latinName: 'Pyotr Yolkin',
        ownName: 'Пётр Ёлкин',
        certificateName: 'Dr Pyotr Yolkin',
      },
      'pyotr yolkin | петр елкин | dr pyotr yolkin',
    ],
    [
      'Portuguese in four parts',
      { givenNames: 'João Carlos', familyName: 'da Conceição Gomes', latinName: 'João Carlos da Conceição Gomes' },
      'joao carlos da conceicao gomes',
    ],
  ])('of %s', (_, given, text) => {
    expect(searchTextOf(names(given))).toBe(text);
  });
});

it('makes a Latin name of the parts there are', () => {
  expect(latinNameOf({ givenNames: 'Wanjiru', familyName: 'Kamande' })).toBe('Wanjiru Kamande');
  expect(latinNameOf({ givenNames: 'Sukarno', familyName: null })).toBe('Sukarno');
});

it.each([
  ['Nguyễn Thị Ánh', true],
  ["Mary-Anne O'Neill (née Smith), Jr.", true],
  ['ʻAlí ibn Yūsuf', true],
  ['محمد', false],
  ['Ali محمد', false],
  ['Пётр', false],
  ['田中', false],
  ['1234', false],
  ['', false],
])('reads %j as Latin letters: %s', (text, is) => {
  expect(isInLatinLetters(text)).toBe(is);
});
