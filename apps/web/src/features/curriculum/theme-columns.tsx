import type { ThemeRowDto } from '@kenshu/api-client';
import { localised } from '@kenshu/domain/kit/localised';
import type { Column } from '@kenshu/ui';
import { Link } from '@tanstack/react-router';
import type { TFunction } from 'i18next';
import type { useFormat } from '../../shell/format';
import styles from './curriculum.module.css';

interface Words {
  t: TFunction;
  language: string;
  format: ReturnType<typeof useFormat>;
}

export const themeColumns = ({ t, language, format }: Words): Column<ThemeRowDto>[] => [
  {
    key: 'title',
    title: t('Theme'),
    sortable: true,
    wraps: true,
    width: '22rem',
    render: ({ id, titles, reference }) => (
      <>
        <Link to="/desk/themes/$id" params={{ id }} className={styles.name}>
          {localised(titles, [language])}
        </Link>
        {reference && <span className={styles.more}>{t('From the published past')}</span>}
      </>
    ),
  },
  {
    key: 'topics',
    title: t('Topics'),
    wraps: true,
    width: '24rem',
    render: ({ topics }) =>
      topics.length === 0 ? null : (
        <ul className={styles.plain}>
          {topics.map(({ id, titles }) => (
            <li key={id}>{localised(titles, [language])}</li>
          ))}
        </ul>
      ),
  },
  {
    key: 'articles',
    title: t('Articles'),
    wraps: true,
    render: ({ articles }) => (articles.length ? format.list(articles.map(String)) : null),
  },
];
