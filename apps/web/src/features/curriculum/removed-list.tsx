import { Button } from '@mantine/core';
import type { LocalisedText } from '@kenshu/domain/kit/localised';
import { UNDO_DAYS } from '@kenshu/domain/kit/removal';
import { dayOf } from '@kenshu/domain/kit/time';
import { EmptyState } from '@kenshu/ui';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { useFormat } from '../../shell/format';
import { useMe } from '../../shell/me';
import { useLocalised } from '../../shell/use-localised';
import styles from './curriculum.module.css';

interface Removed {
  id: string;
  names: LocalisedText;
  removedAt: string | null;
}

interface Props {
  rows: readonly Removed[];
  total: number;
  /** The name as a link to its page. */
  link: (id: string, name: string) => ReactNode;
  /** Absent where the reader may not bring anything back. */
  onRestore?: (row: { id: string; name: string }) => void;
  /** The one that is on its way back. */
  busy: string | null;
  back: ReactNode;
}

/** What was removed and can be brought back, the latest first. */
export function RemovedList({ rows, total, link, onRestore, busy, back }: Props) {
  const { t } = useTranslation();
  const format = useFormat();
  const localised = useLocalised();
  const { zone } = useMe().institute;
  if (total === 0)
    return (
      <EmptyState title={t('Nothing was removed in the last {count} days.', { count: UNDO_DAYS })} actions={back} />
    );
  return (
    <section aria-label={t('Removed')}>
      <p className={styles.more}>{t('{count} can be brought back', { count: total })}</p>
      <ul className={styles.removed}>
        {rows.map(({ id, names, removedAt }) => {
          const name = localised(names) ?? '';
          return (
            <li key={id}>
              <span>
                {link(id, name)}
                {removedAt && (
                  <span className={styles.more}>
                    {t('Removed on {day}', { day: format.day(dayOf(removedAt, zone)) })}
                  </span>
                )}
              </span>
              {onRestore && (
                <Button
                  size="compact-sm"
                  flex="none"
                  variant="default"
                  aria-label={t('Bring back “{name}”', { name })}
                  loading={busy === id}
                  onClick={() => onRestore({ id, name })}
                >
                  {t('Bring back')}
                </Button>
              )}
            </li>
          );
        })}
      </ul>
    </section>
  );
}
