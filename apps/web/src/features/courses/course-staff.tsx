import { Button, Title } from '@mantine/core';
import {
  actOnCourseStaffMutation,
  type CourseDto,
  type CourseStaffDto,
  endCourseStaffMutation,
  listCourseStaffOptions,
} from '@kenshu/api-client';
import { staffDuties } from '@kenshu/domain/courses/staff';
import { useMutation, useQuery } from '@tanstack/react-query';
import { lazy, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { ifMatch } from '../../shell/api';
import { DialogButton } from '../../shell/dialog-button';
import { Loaded } from '../../shell/loaded';
import { may, useMe } from '../../shell/me';
import { StaffAccessWords } from './staff-access-words';
import styles from './course-staff.module.css';

const StaffDialog = lazy(() => import('./staff-dialog').then((module) => ({ default: module.StaffDialog })));

/** Who works on the course. A name here gives no right; where the role is missing it says so. */
export function CourseStaff({ course }: { course: CourseDto }) {
  const { t } = useTranslation();
  const mayWrite = may(useMe(), 'course:write') && !course.referenceOnly;
  const query = useQuery(listCourseStaffOptions({ path: { id: course.id } }));
  return (
    <section aria-labelledby="staff">
      <header className={styles.head}>
        <Title order={2} size="h3" id="staff">
          {t('Who works on it')}
        </Title>
        {mayWrite && (
          <DialogButton label={t('Add somebody')} size="compact-sm">
            {(open, onClose) => <StaffDialog {...{ course, open, onClose }} />}
          </DialogButton>
        )}
      </header>
      <Loaded query={query} waiting={t('Reading who works on the course')}>
        {({ items }) => <StaffList items={items} mayWrite={mayWrite} />}
      </Loaded>
    </section>
  );
}

function StaffList({ items, mayWrite }: { items: readonly CourseStaffDto[]; mayWrite: boolean }) {
  const { t } = useTranslation();
  const [ended, setEnded] = useState<CourseStaffDto>();
  const end = useMutation(endCourseStaffMutation());
  const restore = useMutation({ ...actOnCourseStaffMutation(), onSuccess: () => setEnded(undefined) });
  return (
    <>
      {items.length === 0 && <p className={styles.nobody}>{t('Nobody is named yet.')}</p>}
      <ul className={styles.staff}>
        {items.map((member) => {
          const { id, person, duty } = member;
          return (
            <li key={id} className={styles.member}>
              <div className={styles.who}>
                <span className={styles.name}>{person.latinName}</span>
                <span className={styles.quiet}>{t(staffDuties[duty].label)}</span>
                <StaffAccessWords member={member} />
              </div>
              {mayWrite && (
                <Button
                  variant="subtle"
                  color="gray"
                  size="compact-sm"
                  aria-label={t('End: {name}, {duty}', { name: person.latinName, duty: t(staffDuties[duty].label) })}
                  loading={end.isPending && end.variables.path.id === id}
                  onClick={() =>
                    end.mutate({ path: { id }, headers: ifMatch(member) }, { onSuccess: () => setEnded(member) })
                  }
                >
                  {t('End', { context: 'staff' })}
                </Button>
              )}
            </li>
          );
        })}
      </ul>
      <div className={styles.done}>
        <span role="status">
          {ended &&
            [
              t('{name} no longer works on this course.', { name: ended.person.latinName }),
              ended.access === 'granted' && t('The role of the account stays.'),
            ]
              .filter(Boolean)
              .join(' ')}
        </span>
        {ended && (
          <Button
            variant="default"
            size="compact-sm"
            loading={restore.isPending}
            onClick={() => restore.mutate({ path: { id: ended.id }, body: { action: 'restore' } })}
          >
            {t('Undo')}
          </Button>
        )}
      </div>
    </>
  );
}
