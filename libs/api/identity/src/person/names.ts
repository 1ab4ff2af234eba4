import { isInLatinLetters, latinNameOf, type PersonNames } from '@kenshu/domain/identity/person-name';
import { languageOfScript } from '@kenshu/domain/identity/script-language';
import { invalidField } from '@kenshu/domain/kit/problem';
import type { NameRendering } from './person.entity';

interface GivenNames {
  givenNames: string;
  familyName?: string | null;
  latinName?: string;
  ownName?: string | null;
  ownNameLang?: string | null;
  renderings?: NameRendering[];
  certificateName?: string | null;
}

type NameColumns = PersonNames & { ownNameLang: string | null; renderings: NameRendering[] };

/** The name in all its forms, checked as a whole; a Latin form is made where none is given and the letters allow it. */
export function namesFrom(input: GivenNames, pointer = '#'): NameColumns {
  const { givenNames, familyName = null, ownName = null, certificateName = null } = input;
  const ownNameLang = ownName && (input.ownNameLang ?? languageOfScript(ownName));
  const latinName = input.latinName ?? latinNameOf({ givenNames, familyName });
  if (!isInLatinLetters(latinName)) {
    throw invalidField(`${pointer}/latinName`, 'not-latin', 'must be in Latin letters, as the passport has it');
  }
  if (ownName && !ownNameLang) throw invalidField(`${pointer}/ownNameLang`, 'needed', 'is needed beside the name');
  const renderings = (input.renderings ?? []).map(({ lang, text }) => ({ lang, text }));
  if (new Set(renderings.map(({ lang }) => lang)).size < renderings.length) {
    throw invalidField(`${pointer}/renderings`, 'twice', 'must hold each language and script once');
  }
  return {
    givenNames,
    familyName,
    latinName,
    ownName,
    ownNameLang,
    renderings,
    certificateName,
  };
}

/** The names after an edit: a Latin form that only followed from the parts follows them again. */
export function namesAfter(before: NameColumns, input: Partial<GivenNames>): NameColumns {
  const followed = before.latinName === latinNameOf(before);
  const latinName = input.latinName ?? (followed ? undefined : before.latinName);
  return namesFrom({ ...before, ...present(input), latinName });
}

const present = <T extends object>(input: T): Partial<T> =>
  Object.fromEntries(Object.entries(input).filter(([, value]) => value !== undefined)) as Partial<T>;
