import { Button } from '@mantine/core';
import type { DeadlineField, ReconfirmationListDto } from '@kenshu/api-client';
import type { TFunction } from 'i18next';
import { useTranslation } from 'react-i18next';
import { useCountryName } from '../../shell/countries';
import { useFormat } from '../../shell/format';
import { AgainButtons } from './again-buttons';
import { AgainSection } from './again-section';
import styles from './confirm-again.module.css';
import type { Reconfirm } from './use-reconfirm';

const fieldWords = (t: TFunction): Record<DeadlineField, string> => ({
  closesAt: t('Nominations close'),
  resultsOn: t('Results expected by'),
  confirmBy: t('Participation confirmed by'),
  reopenedUntil: t('Reopened until'),
});

interface Props {
  deadlines: ReconfirmationListDto['deadlines'];
  reconfirm: Reconfirm;
}

/** The deadlines of the call: as they are, and as many days later as the course. */
export function AgainDeadlines({ deadlines, reconfirm }: Props) {
  const { t } = useTranslation();
  const format = useFormat();
  const nameOf = useCountryName();
  const open = deadlines.filter(({ status }) => status === 'open').map(({ id }) => id);
  const at = (value: string | null, zone: string) =>
    value === null ? t('Not recorded') : value.includes('T') ? format.instant(value, zone) : format.day(value);
  return (
    <AgainSection
      title={t('Deadlines of the call')}
      things={deadlines}
      all={
        open.length > 1 && (
          <Button
            size="compact-sm"
            disabled={reconfirm.busy}
            onClick={() =>
              void reconfirm.run('settle', open, t('{count} deadlines are moved.', { count: open.length }))
            }
          >
            {t('Move all {count}', { count: open.length })}
          </Button>
        )
      }
      row={({ id, status, field, countryCode, before, proposed, zone }) => {
        const what = fieldWords(t)[field];
        const name = countryCode ? `${what}, ${nameOf(countryCode)}` : what;
        return (
          <>
            <div className={styles.what}>
              <span className={styles.name}>{name}</span>
              <span>
                <del>{at(before, zone)}</del> <ins>{at(proposed, zone)}</ins>
              </span>
            </div>
            <AgainButtons
              {...{ id, status, name, reconfirm }}
              offers={[
                { action: 'settle', label: t('Move'), done: t('{what}: moved.', { what: name }) },
                { action: 'keep', label: t('Leave as it is'), done: t('{what}: left as it is.', { what: name }) },
              ]}
            />
          </>
        );
      }}
    />
  );
}
