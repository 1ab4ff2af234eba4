import { Title } from '@mantine/core';
import type { HistoryItemDto } from '@kenshu/api-client';
import { notInCatalogue } from '@kenshu/domain/courses/catalogue';
import { participantWorkflow } from '@kenshu/domain/participation/participant.workflow';
import { Facts } from '@kenshu/ui';
import { Link } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { may, useMe } from '../../shell/me';
import { State } from '../../shell/state';
import { useFormat } from '../../shell/format';
import { useLocalised } from '../../shell/use-localised';
import styles from './course-history.module.css';
import { roleWords } from './role-words';
import { yearOf } from './history-years';

const isPublic = (status: string) => !notInCatalogue.some((hidden) => hidden === status);

/** Every course a person took part in, in any role, newest first; what is not known says so. */
export function CourseHistory({ items }: { items: readonly HistoryItemDto[] }) {
  const { t } = useTranslation();
  const { days } = useFormat();
  const localised = useLocalised();
  return (
    <ol className={styles.history}>
      {items.map(({ id, role, status, post, organization, course }) => (
        <li key={id} className={styles.item}>
          <div className={styles.year}>{yearOf(course) ?? t('Year not recorded')}</div>
          <div>
            <Title order={2} className={styles.name}>
              <Named course={course} />
            </Title>
            <p className={styles.role}>
              {t(roleWords[role])} · <State of="participant" workflow={participantWorkflow} status={status} />
            </p>
            <Facts
              dense
              rows={[
                { name: t('Theme'), value: localised(course.theme) },
                { name: t('Dates'), value: days(course.startsOn, course.endsOn) },
                { name: t('Place', { context: 'venue' }), value: localised(course.venue) },
                { name: t('Organization then'), value: localised(organization?.names) },
                { name: t('Post then'), value: post },
              ]}
            />
          </div>
        </li>
      ))}
    </ol>
  );
}

/** The name leads to the course: staff to where they work on it, others to what anybody may know of it. */
function Named({ course: { id, names, status } }: { course: HistoryItemDto['course'] }) {
  const localised = useLocalised();
  const name = localised(names);
  const staff = may(useMe(), 'person:read');
  if (!staff && !isPublic(status)) return name;
  return (
    <Link to={staff ? '/desk/courses/$id' : '/courses/$id'} params={{ id }}>
      {name}
    </Link>
  );
}
