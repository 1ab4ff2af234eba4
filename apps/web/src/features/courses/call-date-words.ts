import type { TFunction } from 'i18next';

/** Which day of the call contradicts which other, in a sentence. */
export function callDateFaultWords(field: string, code: string, t: TFunction): string {
  const results = field === 'resultsOn';
  if (code === 'before-deadline')
    return results ? t('Results are expected before the deadline.') : t('Confirmations are due before the deadline.');
  if (code === 'before-results') return t('Confirmations are due before the results.');
  return results
    ? t('Results are expected after the course has begun.')
    : t('Confirmations are due after the course has begun.');
}
