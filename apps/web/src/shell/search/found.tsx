import { Text } from '@mantine/core';
import { Spotlight } from '@mantine/spotlight';
import type { FoundDto, MeDto, SearchKind } from '@kenshu/api-client';
import { localised } from '@kenshu/domain/kit/localised';
import { useRouter } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { may, useKnownMe } from '../me';
import styles from './search-field.module.css';

/** The page of what is found, by its kind; a kind without a page is shown and leads nowhere. */
const pageOf: Partial<Record<SearchKind, (id: string, me: MeDto | undefined) => string>> = {
  nomination: (id, me) =>
    me && may(me, 'nomination:submit') ? `/country/nominations/${id}` : `/desk/nominations/${id}`,
  course: (id) => `/desk/courses/${id}/overview`,
  theme: (id) => `/desk/themes/${id}`,
  programme: (id) => `/desk/programmes/${id}`,
  person: (id) => `/desk/people/${id}`,
  organization: (id) => `/desk/organizations/${id}`,
};

export function Found({ item: { kind, id, titles, subtitles } }: { item: FoundDto }) {
  const { i18n } = useTranslation();
  const router = useRouter();
  const me = useKnownMe();
  const title = localised(titles, [i18n.language]) ?? '';
  const subtitle = localised(subtitles, [i18n.language]) ?? undefined;
  const href = pageOf[kind]?.(id, me);
  if (href) return <Spotlight.Action label={title} description={subtitle} onClick={() => router.history.push(href)} />;
  return (
    <div className={styles.found}>
      {title}
      <Text size="xs" c="dimmed">
        {subtitle}
      </Text>
    </div>
  );
}
