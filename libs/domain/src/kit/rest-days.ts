import { weekdayOf } from './time';

const saturdayAndSunday = [6, 7];
const fridayAndSaturday = [5, 6];

/** Days of rest in the week, 1 (Monday) to 7, where they are not Saturday and Sunday (CLDR, weekData). */
const weekends: Readonly<Record<string, readonly number[]>> = {
  AF: [4, 5],
  BH: fridayAndSaturday,
  DZ: fridayAndSaturday,
  EG: fridayAndSaturday,
  IL: fridayAndSaturday,
  IN: [7],
  IQ: fridayAndSaturday,
  IR: [5],
  JO: fridayAndSaturday,
  KW: fridayAndSaturday,
  LY: fridayAndSaturday,
  OM: fridayAndSaturday,
  QA: fridayAndSaturday,
  SA: fridayAndSaturday,
  SD: fridayAndSaturday,
  SY: fridayAndSaturday,
  UG: [7],
  YE: fridayAndSaturday,
};

export const restDaysOf = (countryCode: string): readonly number[] => weekends[countryCode] ?? saturdayAndSunday;

/** Whether a country rests on a day of the calendar. */
export const isRestDay = (day: string, countryCode: string): boolean =>
  restDaysOf(countryCode).includes(weekdayOf(day));
