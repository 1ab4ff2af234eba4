import { describe, expect, it } from '@jest/globals';
import type { PersonDto } from '@kenshu/api-client';
import { changesOf } from '../../shell/changes';
import { newPerson, personBody, personValues } from './person-body';

const person: PersonDto = {
  id: '4bd4ed83-1d9b-4d2c-9b8d-06c7ad4bbd59',
  givenNames: 'Thị Ánh',
  familyName: 'Đặng',
  latinName: 'Đặng Thị Ánh',
  ownName: null,
  ownNameLang: null,
  renderings: [{ lang: 'ja-Kana', text: 'ダン' }],
  certificateName: null,
  sex: null,
  bornOn: '1985-02-03',
  nationalities: ['VN'],
  email: null,
  demonstration: false,
  mergedIntoId: null,
  mergedIntoName: null,
  joined: [],
  version: 3,
  allowedActions: [],
};

describe('what the form of a person sends', () => {
  it('is nothing where nothing was changed', () => {
    const before = personBody(personValues(person));
    expect(changesOf(before, personBody(personValues(person)))).toEqual({});
    expect(before.latinName).toBe('Đặng Thị Ánh');
  });

  it('clears what was emptied', () =>
    expect(
      changesOf(personBody(personValues(person)), personBody({ ...personValues(person), bornOn: '', renderings: [] })),
    ).toEqual({ bornOn: null, renderings: [] }));

  it('takes one name for a whole name', () =>
    expect(personBody({ ...newPerson, givenNames: ' Sukarno ' })).toMatchObject({
      givenNames: 'Sukarno',
      familyName: null,
      latinName: 'Sukarno',
      ownNameLang: null,
    }));

  it('lets the Latin form follow the parts where it was nothing else', () => {
    const plain = { ...person, givenNames: 'Ada', familyName: 'Bo', latinName: 'Ada Bo' };
    expect(personValues(plain).latinName).toBe('');
    expect(
      changesOf(personBody(personValues(plain)), personBody({ ...personValues(plain), familyName: 'Cy' })),
    ).toEqual({ familyName: 'Cy', latinName: 'Ada Cy' });
  });
});
