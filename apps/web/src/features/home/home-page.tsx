import { getHomeOptions, type HomeDto } from '@kenshu/api-client';
import { localised } from '@kenshu/domain/kit/localised';
import { EmptyState } from '@kenshu/ui';
import { Button, Title } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { capitalised, useFormat } from '../../shell/format';
import { Loaded } from '../../shell/loaded';
import { may, useForWhom, useMe } from '../../shell/me';
import { Page } from '../../shell/page';
import { useNow } from '../../shell/use-now';
import { CoursesAtWork, NextStep } from './courses-at-work';
import { faceOf } from './for-role';
import styles from './home-page.module.css';
import { NeedsList } from './needs-list';
import { NoCoursePlanned } from './no-course-planned';
import { SentList } from './sent-list';
import { SessionsList } from './sessions-list';
import { waitsFor } from './waits-for';

export function HomePage() {
  const { t, i18n } = useTranslation();
  const me = useMe();
  const format = useFormat();
  const query = useQuery({ ...getHomeOptions(), refetchInterval: 60_000 });
  const roles = format.list([...new Set(me.roles.map(({ label }) => t(label)))]);
  return (
    <Page
      wide
      tabTitle={t('Home')}
      title={useHeading()}
      forWhom={roles ? [me.displayName, roles].join(' · ') : localised(me.institute.name, [i18n.language])}
    >
      <Loaded query={query} waiting={t('Reading what waits for you')}>
        {(home) => <Sections home={home} />}
      </Loaded>
    </Page>
  );
}

/** To the institute the day and hour; to others whom the page is for, or what of theirs it shows. */
function useHeading(): string {
  const { t, i18n } = useTranslation();
  const me = useMe();
  const format = useFormat();
  const now = useNow();
  const forWhom = useForWhom(me);
  const title = faceOf(me.roles.map(({ role }) => role))?.title;
  if (title) return t(title);
  if (me.roles.length === 0) return t('{whom}: what waits for you', { whom: me.displayName });
  const atInstitute = me.roles.some(({ countryCode, courseId }) => !countryCode && !courseId);
  return atInstitute
    ? capitalised(format.instant(now, me.institute.zone), i18n.language)
    : t('{whom}: what waits for you', { whom: forWhom });
}

function Sections({ home: { needs, sent, courses, sessions, asOf } }: { home: HomeDto }) {
  const { t } = useTranslation();
  const me = useMe();
  const roles = me.roles.map(({ role }) => role);
  const face = faceOf(roles);
  // others prepare, the director only decides
  const decides = roles.includes('director');
  const next = nextOf(courses);
  const noCourse = courses.length === 0 && may(me, 'course:write');
  const goingOn = sessions.length > 0 || courses.length > 0 || noCourse;
  return (
    <div className={styles.columns} data-two={goingOn || undefined}>
      <div className={styles.column}>
        {needs.length > 0 ? (
          <Section
            title={
              decides ? t('Waiting for you ({n})', { n: needs.length }) : t('Needs you ({n})', { n: needs.length })
            }
          >
            <NeedsList needs={needs} />
          </Section>
        ) : (
          <div className={styles.section}>
            <EmptyState
              title={t('Nothing waits for you.')}
              // what is there already need not be foretold
              text={
                next ? (
                  <NextStep step={next.step} course={next.names} />
                ) : (
                  sent.length === 0 && sessions.length === 0 && t(waitsFor(roles))
                )
              }
              actions={
                next ? (
                  <Button component={Link} to={`/desk/courses/${next.id}/overview`} variant="default">
                    {t('Open the work plan')}
                  </Button>
                ) : (
                  // whoever holds no role is here for the own course history
                  roles.length === 0 && (
                    <Button component={Link} to="/my/courses" variant="default">
                      {t('My courses')}
                    </Button>
                  )
                )
              }
            />
          </div>
        )}
        {sent.length > 0 && (
          <Section title={t('Sent to the institute')}>
            <SentList sent={sent} />
          </Section>
        )}
      </div>
      {goingOn && (
        <div className={styles.column}>
          {sessions.length > 0 && (
            <Section title={face ? t('Next sessions') : t('Today')}>
              <SessionsList sessions={sessions} asOf={asOf} own={Boolean(face)} />
            </Section>
          )}
          {courses.length > 0 && (
            <Section title={face ? t(face.courses) : t('My courses', { context: 'work' })}>
              <CoursesAtWork courses={courses} />
            </Section>
          )}
          {noCourse && (
            <div className={styles.section}>
              <NoCoursePlanned />
            </div>
          )}
        </div>
      )}
    </div>
  );
}

/** The step of any course that comes first; what is overdue waits for somebody else. */
const nextOf = (courses: HomeDto['courses']) =>
  courses
    .flatMap(({ id, names, nextStep: step }) => (step && !step.overdue ? [{ id, names, step }] : []))
    .toSorted((a, b) => a.step.dueOn.localeCompare(b.step.dueOn))[0];

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
