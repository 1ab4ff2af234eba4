import type { CreatePersonDto, PersonDto, Sex } from '@kenshu/api-client';
import { latinNameOf } from '@kenshu/domain/identity/person-name';
import { languageOfScript } from '@kenshu/domain/identity/script-language';
import { orNull } from '../../shell/changes';

/** A person as the form holds it: an empty box where nothing is known. */
export interface PersonValues {
  givenNames: string;
  familyName: string;
  latinName: string;
  ownName: string;
  ownNameLang: string;
  renderings: { lang: string; text: string }[];
  certificateName: string;
  sex: string;
  bornOn: string;
  nationalities: string[];
  email: string;
}

export const newPerson: PersonValues = {
  givenNames: '',
  familyName: '',
  latinName: '',
  ownName: '',
  ownNameLang: '',
  renderings: [],
  certificateName: '',
  sex: '',
  bornOn: '',
  nationalities: [],
  email: '',
};

/** The boxes of a person on record; the Latin form is left to follow where it is nothing but the parts. */
export const personValues = (person: PersonDto): PersonValues => ({
  givenNames: person.givenNames,
  familyName: person.familyName ?? '',
  latinName: person.latinName === latinNameOf(person) ? '' : person.latinName,
  ownName: person.ownName ?? '',
  ownNameLang: person.ownNameLang ?? '',
  renderings: person.renderings.map(({ lang, text }) => ({ lang, text })),
  certificateName: person.certificateName ?? '',
  sex: person.sex ?? '',
  bornOn: person.bornOn ?? '',
  nationalities: person.nationalities,
  email: person.email ?? '',
});

export function personBody(values: PersonValues) {
  const givenNames = values.givenNames.trim();
  const familyName = orNull(values.familyName);
  const ownName = orNull(values.ownName);
  return {
    givenNames,
    familyName,
    latinName: orNull(values.latinName) ?? latinNameOf({ givenNames, familyName }),
    ownName,
    ownNameLang: ownName && (orNull(values.ownNameLang) ?? languageOfScript(ownName)),
    renderings: values.renderings.filter(({ text }) => text.trim() !== ''),
    certificateName: orNull(values.certificateName),
    sex: (orNull(values.sex) as Sex | null) ?? null,
    bornOn: orNull(values.bornOn),
    nationalities: values.nationalities,
    email: orNull(values.email),
  } satisfies CreatePersonDto;
}
