import type { CountryCallDto } from '@kenshu/api-client';
import { Notice } from '@kenshu/ui';
import { useTranslation } from 'react-i18next';
import styles from './country-calls.module.css';
import { useFormat } from '../../shell/format';

/** What became of the course since its call: that it has new days, or will not be held, and why. */
export function CallNotice({ call: { notice, zone, drafts } }: { call: CountryCallDto }) {
  const { t } = useTranslation();
  const format = useFormat();
  if (!notice) return null;
  const cancelled = notice.action === 'cancel';
  const when = format.instant(notice.at, zone);
  return (
    <div className={styles.notice}>
      <Notice
        tone={cancelled ? 'danger' : 'warning'}
        title={
          cancelled
            ? t('The institute cancelled this course {when}.', { when })
            : t('The institute postponed this course {when}; the new days stand above.', { when })
        }
      >
        {[
          notice.reason && t('“{reason}”', { reason: notice.reason }),
          cancelled && drafts > 0 && t('{count} nominees were not sent; they stay here to be read.', { count: drafts }),
        ]
          .filter(Boolean)
          .join(' ')}
      </Notice>
    </div>
  );
}
