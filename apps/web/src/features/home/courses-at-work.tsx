import type { HomeCourseDto } from '@kenshu/api-client';
import { courseWorkflow } from '@kenshu/domain/courses/course.workflow';
import { localised } from '@kenshu/domain/kit/localised';
import { Link } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { useFormat } from '../../shell/format';
import { State } from '../../shell/state';
import styles from './home-page.module.css';

/** The courses one works on: state, the number that counts in that state, the next step of the work plan. */
export function CoursesAtWork({ courses }: { courses: readonly HomeCourseDto[] }) {
  const { i18n } = useTranslation();
  const format = useFormat();
  return (
    <ul className={styles.rows}>
      {courses.map((course) => (
        <li key={course.id} className={styles.row}>
          <div className={styles.what}>
            <p className={styles.text}>
              <Link to="/desk/courses/$id" params={{ id: course.id }}>
                {localised(course.names, [i18n.language])}
              </Link>
            </p>
            <p className={styles.about}>
              <State of="course" workflow={courseWorkflow} status={course.status} />
              <Counted course={course} />
              {course.startsOn && <span>{format.days(course.startsOn, course.endsOn)}</span>}
            </p>
            {course.nextStep && (
              <p className={styles.about}>
                <NextStep step={course.nextStep} />
              </p>
            )}
          </div>
        </li>
      ))}
    </ul>
  );
}

interface NextStepProps {
  step: NonNullable<HomeCourseDto['nextStep']>;
  /** The names of its course, where it does not stand beside it. */
  course?: Record<string, string>;
}

export function NextStep({ step: { titles, dueOn, overdue }, course }: NextStepProps) {
  const { t, i18n } = useTranslation();
  const words = { step: localised(titles, [i18n.language]), day: useFormat().day(dueOn) };
  if (course) return t('Next: {step}, {day} ({course})', { ...words, course: localised(course, [i18n.language]) });
  if (!overdue) return t('Next: {step}, {day}', words);
  return <span className={styles.late}>{t('Overdue since {day}: {step}', words)}</span>;
}

function Counted({ course: { status, nominations, participants, capacity } }: { course: HomeCourseDto }) {
  const { t } = useTranslation();
  if (status === 'calling' || status === 'selecting') {
    return (
      <span>
        {capacity === null
          ? t('{count} nominations', { count: nominations })
          : t('{count} nominations for {places} places', { count: nominations, places: capacity })}
      </span>
    );
  }
  return participants > 0 && <span>{t('{count} participants', { count: participants })}</span>;
}
