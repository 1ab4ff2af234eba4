import { describe, expect, it } from '@jest/globals';
import { languageOfScript } from './script-language';

describe('the language that a script says', () => {
  it.each([
    ['សុខ ស៊ីណា', 'km'],
    ['สมชาย', 'th'],
    ['ສົມໄຊ', 'lo'],
    ['မောင်', 'my'],
    ['გიორგი', 'ka'],
    ['김철수', 'ko'],
    ['タナカ', 'ja'],
    ['田中 はな子', 'ja'],
    ['ประเทศไทย (กรุงเทพ)', 'th'],
  ])('of %s is %s', (name, language) => {
    expect(languageOfScript(name)).toBe(language);
  });

  it.each(['田中 花子', 'محمد', 'Иван', 'राम', 'ሰላም', 'Đặng Thị Ánh', 'Sok សុខ', 'สมชาย ສົມໄຊ', '12', ''])(
    'of %s is to be asked',
    (name) => {
      expect(languageOfScript(name)).toBeNull();
    },
  );
});
