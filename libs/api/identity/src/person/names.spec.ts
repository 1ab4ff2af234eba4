import { describe, expect, it } from '@jest/globals';
import { Problem } from '@kenshu/domain/kit/problem';
import { namesAfter, namesFrom } from './names';

const refused = (act: () => unknown) => {
  try {
    act();
    return null;
  } catch (error) {
    if (!(error instanceof Problem)) throw error;
    return error.errors.map(({ pointer, code }) => [pointer, code]);
  }
};

describe('a name', () => {
  it('may be one word', () => {
    expect(namesFrom({ givenNames: 'Sukarno' })).toEqual({
      givenNames: 'Sukarno',
      familyName: null,
      latinName: 'Sukarno',
      ownName: null,
      ownNameLang: null,
      renderings: [],
      certificateName: null,
    });
  });

  it('in another script asks for the Latin form of the passport', () => {
    expect(refused(() => namesFrom({ givenNames: 'محمد' }))).toEqual([['#/latinName', 'not-latin']]);
    expect(refused(() => namesFrom({ givenNames: 'Ali', latinName: 'علي' }, '#/administrator'))).toEqual([
      ['#/administrator/latinName', 'not-latin'],
    ]);
    expect(namesFrom({ givenNames: 'محمد', latinName: 'Mohammed' }).latinName).toBe('Mohammed');
  });

  it('says the language of a script that several share, and each rendering once', () => {
    expect(refused(() => namesFrom({ givenNames: 'Hanako', ownName: '花子' }))).toEqual([['#/ownNameLang', 'needed']]);
    expect(namesFrom({ givenNames: 'Sok', ownName: 'សុខ' }).ownNameLang).toBe('km');
    expect(namesFrom({ givenNames: 'Sok', ownName: 'សុខ', ownNameLang: 'km-KH' }).ownNameLang).toBe('km-KH');
    const kana = { lang: 'ja-Kana', text: 'ソク' };
    expect(refused(() => namesFrom({ givenNames: 'Sok', renderings: [kana, kana] }))).toEqual([
      ['#/renderings', 'twice'],
    ]);
  });
});

describe('an edited name', () => {
  const before = namesFrom({ givenNames: 'Thị Ánh', familyName: 'Đặng', ownName: 'x', ownNameLang: 'vi' });

  it('takes the Latin form along where it followed from the parts', () => {
    expect(namesAfter(before, { familyName: 'Trần' }).latinName).toBe('Thị Ánh Trần');
    expect(namesAfter(before, { familyName: null }).latinName).toBe('Thị Ánh');
  });

  it('keeps a Latin form that was given', () => {
    const given = namesFrom({ givenNames: 'Thị Ánh', familyName: 'Đặng', latinName: 'DANG THI ANH' });
    expect(namesAfter(given, { familyName: 'Trần' }).latinName).toBe('DANG THI ANH');
  });

  it('keeps what is not mentioned and clears what is null', () => {
    expect(namesAfter(before, { certificateName: 'Ánh Đặng', familyName: undefined })).toMatchObject({
      familyName: 'Đặng',
      ownName: 'x',
      certificateName: 'Ánh Đặng',
    });
    expect(namesAfter(before, { ownName: null })).toMatchObject({ ownName: null, ownNameLang: null });
  });
});
