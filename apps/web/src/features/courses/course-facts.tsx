import type { PublicCourseDto } from '@kenshu/api-client';
import { Facts } from '@kenshu/ui';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { useCountryName } from '../../shell/countries';
import { useFormat } from '../../shell/format';
import { useLocalised } from '../../shell/use-localised';
import { zoneWords } from '../../shell/zones';
import { modeWords } from './mode';
import { Sourced } from './sourced';
import { listOf } from './sources';

interface Props {
  course: PublicCourseDto;
  /** What only the institute knows, after the rest. */
  more?: { name: string; value?: ReactNode }[];
  /** What stands in place of a theme that is still to be chosen. */
  withoutTheme?: ReactNode;
  /** A past course that was taken over: its facts are the institute's own. */
  adopted?: boolean;
}

/** What is known of a course, each fact with where it is known from; where sources disagree, both. */
export function CourseFacts({ course, more = [], withoutTheme, adopted }: Props) {
  const { t } = useTranslation();
  const localised = useLocalised();
  const format = useFormat();
  const countryName = useCountryName();
  const { facts } = course;
  const said = (field: string, raw: unknown, words: (value: string) => ReactNode, value: ReactNode) => (
    <Sourced facts={facts} field={field} raw={raw} words={words}>
      {value}
    </Sourced>
  );
  const itself = (value: string) => value;
  const day = (field: 'startsOn' | 'endsOn') => {
    const value = course[field];
    return said(field, value, format.day, value && format.day(value));
  };
  // Where each of the two days has sources of its own, each has a row.
  const sourced = facts.some(({ field }) => field === 'startsOn' || field === 'endsOn');
  const dates =
    course.startsOn && course.endsOn && !sourced
      ? [{ name: t('Dates'), value: format.days(course.startsOn, course.endsOn) }]
      : [
          { name: t('First day'), value: day('startsOn') },
          { name: t('Last day'), value: day('endsOn') },
        ];
  const groups = facts.find(({ field }) => field === 'workshopGroups')?.value;
  const { origin, ordinal, year, theme, mode, hostCountryCode, venue, coHosts } = course;
  return (
    <Facts
      rows={[
        // of a course of one's own it is known that it has none
        ...(ordinal !== null || origin === 'reference'
          ? [{ name: t('Number in the series'), value: said('ordinal', ordinal, itself, ordinal) }]
          : []),
        { name: t('Year'), value: said('year', year, itself, year) },
        {
          name: t('Theme'),
          value: said('theme', theme?.titles['en'] ?? null, itself, localised(theme?.titles) || withoutTheme || null),
        },
        ...dates,
        {
          name: t('Mode'),
          value: said('mode', mode, (value) => modeWords(value as never, t), mode && modeWords(mode, t)),
        },
        {
          name: t('Host country'),
          value: said('hostCountryCode', hostCountryCode, countryName, hostCountryCode && countryName(hostCountryCode)),
        },
        { name: t('Venue'), value: said('venue', venue?.['en'] ?? null, itself, localised(venue)) },
        // of a course of one's own it is known whether others host it
        ...(coHosts || origin === 'reference'
          ? [
              {
                name: t('Co-hosts'),
                value: said('coHosts', coHosts, (value) => format.list(listOf(value)), coHosts && format.list(coHosts)),
              },
            ]
          : []),
        ...(groups
          ? [{ name: t('Workshop groups'), value: said('workshopGroups', groups, itself, format.list(listOf(groups))) }]
          : []),
        ...more,
        // a past course has the institute's zone until somebody takes it over and says which it was
        { name: t('Time zone'), value: origin === 'reference' && !adopted ? null : zoneWords(course.zone) },
      ]}
    />
  );
}
