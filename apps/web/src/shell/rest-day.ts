import { isRestDay } from '@kenshu/domain/kit/rest-days';
import type { TFunction } from 'i18next';

/** Beside a deadline: that its day, as the reader's clock has it, is one on which the reader's country rests. */
export const restDayWords = (day: string, countryCode: string | null, t: TFunction): string | undefined =>
  countryCode && isRestDay(day, countryCode) ? t('a rest day in your country') : undefined;
