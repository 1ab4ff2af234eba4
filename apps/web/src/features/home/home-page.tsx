import { getHomeOptions, type HomeDto } from '@kenshu/api-client';
import { EmptyState } from '@kenshu/ui';
import { Button, Title } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { useFormat } from '../../shell/format';
import { Loaded } from '../../shell/loaded';
import { useForWhom, useMe } from '../../shell/me';
import { Page } from '../../shell/page';
import { useNow } from '../../shell/use-now';
import { CoursesAtWork } from './courses-at-work';
import styles from './home-page.module.css';
import { NeedsList } from './needs-list';
import { SessionsList } from './sessions-list';
import { waitsFor } from './waits-for';

export function HomePage() {
  const { t } = useTranslation();
  const me = useMe();
  const format = useFormat();
  const now = useNow();
  const forWhom = useForWhom(me);
  const query = useQuery({ ...getHomeOptions(), refetchInterval: 60_000 });
  const { zone } = me.institute;
  const atInstitute = me.roles.some(({ countryCode, courseId }) => !countryCode && !courseId);
  const roles = format.list([...new Set(me.roles.map(({ label }) => t(label)))]);
  return (
    <Page
      tabTitle={t('Home')}
      title={atInstitute ? format.instant(now, zone) : t('{whom}: what waits for you', { whom: forWhom })}
      forWhom={[me.displayName, roles].filter(Boolean).join(' · ')}
    >
      <Loaded query={query} waiting={t('Reading what waits for you')}>
        {(home) => (
          <Sections
            home={home}
            nothing={t(waitsFor(me.roles.map(({ role }) => role)))}
            funds={me.roles.length > 0 && me.roles.every(({ role }) => role === 'agency')}
          />
        )}
      </Loaded>
    </Page>
  );
}

interface SectionsProps {
  home: HomeDto;
  /** What will stand here one day, where nothing waits. */
  nothing: string;
  /** A donor agency funds its courses and does not work on them. */
  funds: boolean;
}

function Sections({ home: { needs, courses, sessions, asOf }, nothing, funds }: SectionsProps) {
  const { t } = useTranslation();
  // Whoever holds no role is here for the own course history.
  const ownCourses = courses.length === 0 && sessions.length === 0 && (
    <Button component={Link} to="/my/courses" variant="default">
      {t('My courses')}
    </Button>
  );
  return (
    <>
      {needs.length ? (
        <Section title={t('Needs you ({n})', { n: needs.length })}>
          <NeedsList needs={needs} />
        </Section>
      ) : (
        <div className={styles.section}>
          <EmptyState title={t('Nothing waits for you.')} text={nothing} actions={ownCourses} />
        </div>
      )}
      {sessions.length > 0 && (
        <Section title={t('Today')}>
          <SessionsList sessions={sessions} asOf={asOf} />
        </Section>
      )}
      {courses.length > 0 && (
        <Section title={funds ? t('Courses you fund') : t('My courses', { context: 'work' })}>
          <CoursesAtWork courses={courses} />
        </Section>
      )}
    </>
  );
}

function Section({ title, children }: { title: string; children: ReactNode }) {
  return (
    <section className={styles.section}>
      <Title order={2} mb="xs">
        {title}
      </Title>
      {children}
    </section>
  );
}
