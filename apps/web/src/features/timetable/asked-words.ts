import { useTranslation } from 'react-i18next';
import { dateLabel } from './day-label';

/** "asked 12 November, no answer" */
export function useAskedWords(): (askedOn: string | null) => string {
  const { t, i18n } = useTranslation();
  return (askedOn) =>
    askedOn ? t('asked {day}, no answer', { day: dateLabel(askedOn, i18n.language) }) : t('asked, no answer');
}
