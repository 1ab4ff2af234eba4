import { Button } from '@mantine/core';
import type { CopiedCourseDto } from '@kenshu/api-client';
import { Notice } from '@kenshu/ui';
import { Link } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { useFormat } from '../../shell/format';
import { useLocalised } from '../../shell/use-localised';
import styles from './course-form.module.css';

/** The receipt of a copy: what was made, and what stayed behind. */
export function CopiedCourse({ copied: { course, notCopied } }: { copied: CopiedCourseDto }) {
  const { t } = useTranslation();
  const localised = useLocalised();
  const format = useFormat();
  const left: Record<string, string> = {
    theme: t('The theme: choose one for the new course.'),
    length: t('The length: the days of the old course are not recorded. Set the last day.'),
    'work-plan': t('The work plan: the old course has none. The usual steps stand in its place.'),
    groups: t('The groups and who is in them.'),
    staff: t('Who works on the course.'),
    sessions: t('The timetable: its sessions, with their rooms and lecturers.'),
    call: t('The call and its days.'),
    invitations: t('The invited countries and their places.'),
  };
  const { id, names, startsOn, endsOn } = course;
  return (
    <Notice
      tone="success"
      role="status"
      title={t('{course} is made.', { course: localised(names) })}
      actions={
        <Button renderRoot={(props) => <Link to="/desk/courses/$id/overview" params={{ id }} {...props} />}>
          {t('Open the course')}
        </Button>
      }
    >
      {format.days(startsOn, endsOn)}
      <p className={styles.notCopied}>{t('Not copied:')}</p>
      <ul className={styles.left}>
        {notCopied.map((code) => (
          <li key={code}>{left[code] ?? code}</li>
        ))}
      </ul>
    </Notice>
  );
}
