import type { CountryCallDto } from '@kenshu/api-client';
import { Link } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { useFormat } from '../../shell/format';
import styles from './country-calls.module.css';

/** Every sending to a call with its receipt, the newest first; also when the call is long over. */
export function ReceiptLinks({ call: { receipts, zone } }: { call: CountryCallDto }) {
  const { t } = useTranslation();
  const format = useFormat();
  if (receipts.length === 0) return null;
  return (
    <ul className={styles.receipts}>
      {receipts.map(({ id, number, sentAt }) => (
        <li key={id}>
          <Link to="/country/receipts/$id" params={{ id }}>
            {t('Receipt {number}', { number })}
          </Link>
          , {format.date(sentAt, zone)}
        </li>
      ))}
    </ul>
  );
}
