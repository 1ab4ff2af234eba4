import { describe, expect, it } from '@jest/globals';
import { fold, foldAll, withSlips, withWrongLetter } from './fold';

describe('fold', () => {
  it.each([
    ['Nguyễn Thị Ánh', 'nguyen thi anh'],
    ['Đặng', 'dang'],
    ['ŁÓDŹ', 'lodz'],
    ['Straße', 'strasse'],
    ['Côte d’Ivoire', 'cote d ivoire'],
    ['مُحَمَّد', 'محمد'],
    ['Ёлкин', 'елкин'],
    ['ﾀﾅｶ', 'タナカ'],
    ['たなか', 'タナカ'],
    ['がぎ', 'ガギ'],
    ['ស៊ីណា', 'ស៊ីណា'],
    ['  O’Neill--Smith  ', 'o neill smith'],
  ])('reads %s as %s', (text, folded) => {
    expect(fold(text)).toBe(folded);
  });

  it('is the same when folded twice', () => {
    for (const text of ['Đặng', 'がぎ', 'Ωμέγα', 'İstanbul']) expect(fold(fold(text))).toBe(fold(text));
  });
});

it('folds a text of several languages into one', () => {
  expect(foldAll({ en: 'Theme', fr: 'Thème', ja: '題' })).toBe('theme | theme | 題');
});

it('takes two neighbouring letters for mixed up, in words that are long enough', () => {
  expect(withSlips('ayan')).toEqual(['ayan', 'yaan', 'aayn', 'ayna']);
  expect(withSlips('anna')).toEqual(['anna', 'nana', 'anan']);
  expect(withSlips('aya')).toEqual(['aya']);
});

it('takes one letter for wrong, missing or too many, in words that are long enough', () => {
  const { wrong, missing, tooMany } = {
    wrong: ['_amau', 'kama_'],
    missing: ['k_amau', 'kama_u'],
    tooMany: ['amau', 'kama'],
  };
  expect(withWrongLetter('kamau')).toEqual(expect.arrayContaining([...wrong, ...missing, ...tooMany]));
  expect(withWrongLetter('kamau')).toHaveLength(5 + 4 + 5);
  expect(withWrongLetter('anna')).toEqual(['anna']);
});
