import { Link, useParams, useSearch } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import styles from './participant-views.module.css';

/** The two ways to look at who takes part. */
export function ParticipantViews() {
  const { t } = useTranslation();
  const { id } = useParams({ from: '/desk/desk/courses/$id/participants' });
  const { view: shown } = useSearch({ from: '/desk/desk/courses/$id/participants' });
  const views = [
    { view: undefined, label: t('List') },
    { view: 'groups' as const, label: t('Groups') },
  ];
  return (
    <nav aria-label={t('Ways to look at it')} className={styles.views}>
      {views.map(({ view, label }) =>
        view === shown ? (
          <span key={label} className={styles.view} aria-current="page">
            {label}
          </span>
        ) : (
          <Link
            key={label}
            to="/desk/courses/$id/participants"
            params={{ id }}
            search={{ view }}
            activeOptions={{ exact: true, includeSearch: true }}
            resetScroll={false}
            className={styles.view}
          >
            {label}
          </Link>
        ),
      )}
    </nav>
  );
}
