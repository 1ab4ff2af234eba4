import { fold } from '../kit/fold';

export const sexes = ['female', 'male', 'not-stated'] as const;
export type Sex = (typeof sexes)[number];

/** The forms in which one person's name is known. */
export interface PersonNames {
  givenNames: string;
  familyName: string | null;
  latinName: string;
  ownName: string | null;
  renderings: readonly { text: string }[];
  certificateName: string | null;
}

export const nameLimits = { part: 120, full: 240, renderings: 10 } as const;
export const personLimits = { nationalities: 5 } as const;

/** What every input takes for a part of a name, and for a whole one. */
export const namePart = { max: nameLimits.part, oneLine: true } as const;
export const fullName = { max: nameLimits.full, oneLine: true } as const;

// Scripts that put no space between words: what is typed without one must be found as well.
const spaceless =
  /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Khmer}\p{Script=Thai}\p{Script=Lao}\p{Script=Myanmar}]/u;

/** What a search looks through: every form of the name, folded, each form once; no address, which not all may read. */
export function searchTextOf(names: PersonNames): string {
  const forms = [
    names.latinName,
    `${names.givenNames} ${names.familyName ?? ''}`,
    names.ownName,
    ...names.renderings.map(({ text }) => text),
    names.certificateName,
  ];
  const folded = forms.filter((f) => f !== null).map(fold);
  return [
    ...new Set(folded.flatMap((form) => (spaceless.test(form) ? [form, form.replaceAll(' ', '')] : [form]))),
  ].join(' | ');
}

/** The Latin form where none was given: given names, then family name, as most passports have it. */
export const latinNameOf = ({ givenNames, familyName }: Pick<PersonNames, 'givenNames' | 'familyName'>): string =>
  [givenNames, familyName].filter(Boolean).join(' ');

/** Whether every letter is a Latin one, accents included, and there is one at all. */
export const isInLatinLetters = (text: string): boolean =>
  /\p{Script=Latin}/u.test(text) && !/\p{L}/u.test(text.replace(/[\p{Script=Latin}ʻʼʹʺ]/gu, ''));
