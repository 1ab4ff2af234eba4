import { Spotlight } from '@mantine/spotlight';
import type { FoundDto, MeDto, SearchKind } from '@kenshu/api-client';
import { useRouter } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { useCountryName } from '../countries';
import { useFormat } from '../format';
import { may, useKnownMe } from '../me';
import { useLocalised } from '../use-localised';

/** The page of what is found, by its kind. */
const pageOf: Record<SearchKind, (found: FoundDto, me: MeDto | undefined) => string> = {
  nomination: ({ id }, me) =>
    me && may(me, 'nomination:submit') ? `/country/nominations/${id}` : `/desk/nominations/${id}`,
  course: ({ id }) => `/desk/courses/${id}/overview`,
  session: ({ id, courseId, day }) => `/desk/courses/${courseId}/timetable?week=${day}&session=${id}`,
  theme: ({ id }) => `/desk/themes/${id}`,
  programme: ({ id }) => `/desk/programmes/${id}`,
  person: ({ id }) => `/desk/people/${id}`,
  organization: ({ id }) => `/desk/organizations/${id}`,
  article: ({ number }) => `/desk/coverage?article=${number}`,
};

const kindWords: Record<SearchKind, string> = {
  nomination: 'Nomination',
  course: 'Course',
  session: 'Session',
  theme: 'Theme',
  programme: 'Programme',
  person: 'Person',
  organization: 'Organization',
  article: 'Article',
};

interface Props {
  item: FoundDto;
  /** The one that Enter opens until an arrow key says otherwise. */
  chosen: boolean;
}

export function Found({ item, chosen }: Props) {
  const { t } = useTranslation();
  const localised = useLocalised();
  const format = useFormat();
  const router = useRouter();
  const me = useKnownMe();
  const nameOf = useCountryName();
  const { kind, titles, subtitles, countryCode, day, number } = item;
  const more = [localised(subtitles), countryCode && nameOf(countryCode), day && format.day(day)];
  return (
    <Spotlight.Action
      label={localised(titles) ?? ''}
      description={more.filter(Boolean).join(' · ') || undefined}
      rightSection={number === null ? t(kindWords[kind]) : t('Article {number}', { number })}
      data-selected={chosen || undefined}
      onClick={() => router.history.push(pageOf[kind](item, me))}
    />
  );
}
