import { Title } from '@mantine/core';
import type { CourseRowDto } from '@kenshu/api-client';
import { courseWorkflow } from '@kenshu/domain/courses/course.workflow';
import { Fact } from '@kenshu/ui';
import { Link } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { State } from '../../shell/state';
import { useLocalised } from '../../shell/use-localised';
import styles from './curriculum.module.css';

interface Props {
  title: string;
  courses: CourseRowDto[];
  total: number;
  withThemes?: boolean;
}

/** The courses of a theme or of a programme, the latest first. */
export function CoursesBelow({ title, courses, total, withThemes }: Props) {
  const { t } = useTranslation();
  const localised = useLocalised();
  return (
    <section aria-labelledby="courses">
      <Title order={2} size="h3" id="courses">
        {title}
      </Title>
      <p className={styles.more}>{total ? t('{count} courses', { count: total }) : t('No course uses it yet')}</p>
      <ul className={styles.rows}>
        {courses.map(({ id, names, year, theme, status, origin }) => (
          <li key={id}>
            <span className={styles.year}>
              <Fact>{year}</Fact>
            </span>
            <span>
              <Link to="/desk/courses/$id/overview" params={{ id }}>
                {localised(names)}
              </Link>
              {' · '}
              <State of="course" workflow={courseWorkflow} status={status} />
              {origin === 'demonstration' && ` · ${t('Demonstration')}`}
              {withThemes && theme && <span className={styles.more}>{localised(theme.titles)}</span>}
            </span>
          </li>
        ))}
      </ul>
    </section>
  );
}
