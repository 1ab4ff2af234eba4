import { DateInput, type DateInputProps } from '@mantine/dates';
import { useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import styles from './day-input.module.css';
import { readDay } from './read-day';

interface Props extends Omit<DateInputProps, 'value' | 'defaultValue' | 'onChange' | 'valueFormat' | 'dateParser'> {
  /** `YYYY-MM-DD`, or `''`. */
  value?: string;
  defaultValue?: string;
  onChange: (day: string) => void;
}

/** A day, said in words that no country reads otherwise; typed in any order, or chosen in a calendar. */
export function DayInput({ value, defaultValue, onChange, ...rest }: Props) {
  const { t, i18n } = useTranslation();
  const { language } = i18n;
  const words = useMemo(() => calendarWords(language), [language]);
  return (
    <DateInput
      {...words}
      classNames={{ day: styles.day }}
      ariaLabels={{
        previousMonth: t('Previous month'),
        nextMonth: t('Next month'),
        previousYear: t('Previous year'),
        nextYear: t('Next year'),
        previousDecade: t('Previous ten years'),
        nextDecade: t('Next ten years'),
      }}
      // the days of other months are grey on grey, and not of this month
      hideOutsideDates
      allowDeselect
      placeholder={t('Day, month, year')}
      dateParser={(text) => readDay(text, language)}
      {...(value !== undefined ? { value: value || null } : { defaultValue: defaultValue || null })}
      onChange={(day) => onChange(day ?? '')}
      {...rest}
    />
  );
}

// Of Intl, as everywhere: the library's own words would want a file for each language.
function calendarWords(language: string) {
  const locale = language === 'en' ? 'en-GB' : language;
  const format = (options: Intl.DateTimeFormatOptions) => {
    const of = new Intl.DateTimeFormat(locale, { ...options, timeZone: 'UTC' });
    return (day: string) => of.format(new Date(`${day.slice(0, 10)}T00:00Z`));
  };
  const whole = format({ dateStyle: 'long' });
  const year = format({ year: 'numeric' });
  return {
    valueFormat: whole,
    getDayAriaLabel: whole,
    monthLabelFormat: format({ month: 'long', year: 'numeric' }),
    monthsListFormat: format({ month: 'short' }),
    weekdayFormat: format({ weekday: 'short' }),
    yearLabelFormat: year,
    yearsListFormat: year,
    decadeLabelFormat: (from: string, to: string) => `${year(from)} – ${year(to)}`,
  };
}
