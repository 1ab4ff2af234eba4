import type { CourseRowDto } from '@kenshu/api-client';
import { courseWorkflow } from '@kenshu/domain/courses/course.workflow';
import { localised } from '@kenshu/domain/kit/localised';
import type { Column } from '@kenshu/ui';
import { Link } from '@tanstack/react-router';
import type { TFunction } from 'i18next';
import type { useFormat } from '../../shell/format';
import { State } from '../../shell/state';
import styles from './course-columns.module.css';
import { modeWords } from './mode';
import { originWords } from './origin';

interface Words {
  t: TFunction;
  language: string;
  format: ReturnType<typeof useFormat>;
  countryName: (code: string) => string;
}

export const courseColumns = ({ t, language, format, countryName }: Words): Column<CourseRowDto>[] => [
  {
    key: 'name',
    title: t('Course'),
    sortable: true,
    wraps: true,
    // names take what the short facts beside them leave, on a wide screen most of it
    width: '32%',
    render: ({ id, names, origin }) => (
      <>
        <Link to="/desk/courses/$id/overview" params={{ id }} className={styles.name}>
          {localised(names, [language])}
        </Link>
        {origin !== 'own' && <span className={styles.origin}>{originWords(origin, t)}</span>}
      </>
    ),
  },
  { key: 'year', title: t('Year'), sortable: true, align: 'end', render: ({ year }) => year },
  {
    key: 'theme',
    title: t('Theme'),
    wraps: true,
    width: '36%',
    render: ({ theme }) =>
      theme && (
        <Link to="/desk/themes/$id" params={{ id: theme.id }}>
          {localised(theme.titles, [language])}
        </Link>
      ),
  },
  {
    key: 'status',
    title: t('Status'),
    sortable: true,
    render: ({ status }) => <State of="course" workflow={courseWorkflow} status={status} />,
  },
  {
    key: 'startsOn',
    title: t('Dates'),
    sortable: true,
    render: ({ startsOn, endsOn }) => format.days(startsOn, endsOn, 'medium'),
  },
  {
    key: 'hostCountry',
    title: t('Host country'),
    hidden: true,
    render: ({ hostCountryCode }) => hostCountryCode && countryName(hostCountryCode),
  },
  {
    key: 'programme',
    title: t('Programme'),
    hidden: true,
    wraps: true,
    render: ({ programme }) => localised(programme.names, [language]),
  },
  { key: 'ordinal', title: t('Number'), sortable: true, hidden: true, align: 'end', render: ({ ordinal }) => ordinal },
  { key: 'mode', title: t('Mode'), hidden: true, render: ({ mode }) => mode && modeWords(mode, t) },
];
