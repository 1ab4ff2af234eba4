import type { CallDto } from '@kenshu/api-client';
import { useTranslation } from 'react-i18next';
import { useFormat } from '../../shell/format';
import styles from './call-page.module.css';

/** The places given to countries beside those of the course: more countries are invited than there are places. */
export function PlacesGiven({ call: { placesGiven, capacity } }: { call: CallDto }) {
  const { t } = useTranslation();
  const format = useFormat();
  if (placesGiven === 0) return null;
  const given = t('{given} places are given to countries', { given: format.number(placesGiven) });
  const over = capacity !== null && placesGiven > capacity;
  const has =
    capacity === null
      ? t('the course has no number of places on record')
      : t('the course has {capacity}', { capacity: format.number(capacity) });
  return <p className={over ? styles.warning : styles.quiet}>{t('{given}; {has}.', { given, has })}</p>;
}
