import { listHolidaysOptions } from '@kenshu/api-client';
import { localised } from '@kenshu/domain/kit/localised';
import { isRestDay } from '@kenshu/domain/kit/rest-days';
import { skipToken, useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';

/** Beside a deadline: that its day, as the reader's clock has it, is a holiday or a day of rest in the reader's country. */
export function useRestDay(day: string | null, countryCode: string | null): string | undefined {
  const { t, i18n } = useTranslation();
  const options = listHolidaysOptions({
    path: { id: countryCode ?? '' },
    query: { year: Number(day?.slice(0, 4)) },
  });
  const asked = day && countryCode;
  const { data } = useQuery({ ...options, queryFn: asked ? options.queryFn : skipToken, staleTime: Infinity });
  if (!asked) return undefined;
  const holiday = data?.items.find((item) => item.day === day);
  if (holiday)
    return t('a public holiday in your country: {name}', { name: localised(holiday.names, [i18n.language]) });
  return isRestDay(day, countryCode) ? t('a rest day in your country') : undefined;
}
