import { listCoursesOfPersonOptions, type PersonDto } from '@kenshu/api-client';
import { fold } from '@kenshu/domain/kit/fold';
import { localised } from '@kenshu/domain/kit/localised';
import type { ComparedFact } from '@kenshu/ui';
import { useQuery } from '@tanstack/react-query';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { useCountryName } from '../../shell/countries';
import { useFormat } from '../../shell/format';
import { OwnWords } from './own-words';
import { sexWords } from './sex-words';
import { type NominationLines, useNominationsOf } from './use-nominations-of';

interface Side {
  person: PersonDto;
  courses: readonly string[] | undefined;
  put: NominationLines | undefined;
}

/** Two people fact by fact, in the order in which they tell people apart. */
export function useComparedFacts(one: PersonDto, other: PersonDto): ComparedFact[] {
  const { t } = useTranslation();
  const format = useFormat();
  const countryName = useCountryName();
  const sides: [Side, Side] = [
    { person: one, courses: useCourses(one.id), put: useNominationsOf(one.id) },
    { person: other, courses: useCourses(other.id), put: useNominationsOf(other.id) },
  ];
  const row = (name: string, text: (side: Side) => string | null | undefined, shown?: (side: Side) => ReactNode) => {
    const [left, right] = sides.map(text);
    const verdict = fold(left ?? '') === fold(right ?? '') ? 'same' : left && right ? 'differs' : 'unknown';
    const show = shown ?? text;
    return { name, left: show(sides[0]), right: show(sides[1]), verdict } as const;
  };
  const lines = (name: string, of: (put: NominationLines) => readonly string[]) =>
    row(
      name,
      ({ put }) => put && of(put).join(', '),
      ({ put }) => put && of(put).map((line) => <div key={line}>{line}</div>),
    );
  const nominated = sides.some(({ put }) => put && put.nominations.length > 0);
  return [
    row(t('Name'), ({ person }) => person.latinName),
    row(t('Birth date'), ({ person }) => person.bornOn && format.day(person.bornOn)),
    row(t('Nationality'), ({ person }) => [...person.nationalities].sort().map(countryName).join(', ')),
    row(
      t('In the own script'),
      ({ person }) => person.ownName,
      ({ person }) => person.ownName && <OwnWords lang={person.ownNameLang}>{person.ownName}</OwnWords>,
    ),
    row(t('Further renderings'), ({ person }) => person.renderings.map(({ text }) => text).join(', ')),
    row(t('As certificates print it'), ({ person }) => person.certificateName),
    row(t('Sex'), ({ person }) => person.sex && sexWords(t)[person.sex]),
    row(t('E-mail address'), ({ person }) => person.email),
    ...(nominated
      ? [
          lines(t('Nomination'), ({ nominations }) => nominations),
          lines(t('Organization'), ({ organizations }) => organizations),
          lines(t('Post'), ({ posts }) => posts),
          lines(t('Order'), ({ orders }) => orders),
        ]
      : []),
    row(
      t('Courses'),
      ({ courses }) => courses?.join(', '),
      ({ courses }) =>
        courses?.length === 0 ? t('No course on record') : courses?.map((name) => <div key={name}>{name}</div>),
    ),
  ];
}

/** That one of them, or both, took part in courses before; nothing where neither did. */
export function useTookPart(one: PersonDto, other: PersonDto): string | undefined {
  const { t } = useTranslation();
  const format = useFormat();
  const sides = [useYears(one.id), useYears(other.id)].filter((years) => years.length > 0).map((y) => format.list(y));
  const [years, others] = sides;
  if (!years) return undefined;
  return others
    ? t('One took part in {years}, the other in {others}.', { years, others })
    : t('One took part in {years}.', { years });
}

function useYears(id: string): string[] {
  const { data } = useQuery(listCoursesOfPersonOptions({ path: { id } }));
  const years = data?.items.flatMap(({ course: { year } }) => (year === null ? [] : String(year))) ?? [];
  return [...new Set(years)].sort();
}

/** The courses of a person by name and year; undefined until they are read. */
function useCourses(id: string): string[] | undefined {
  const { language } = useTranslation().i18n;
  const { data } = useQuery(listCoursesOfPersonOptions({ path: { id } }));
  return data?.items.map(({ course: { names, year } }) =>
    [localised(names, [language]), year].filter(Boolean).join(', '),
  );
}
