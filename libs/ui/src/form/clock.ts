/** An hour of the 24-hour clock as people type it, as `HH:mm`: 9, 930, 9:30, 09.30, 9h30; undefined for all else. */
export function readClock(text: string): string | undefined {
  const [, hours, minutes = '0'] =
    /^(\d{1,2})(?:\s*[:.hH時]\s*(\d{2})?\s*(?:分|min)?)?$/.exec(text.normalize('NFKC').trim()) ??
    /^(\d{1,2})(\d{2})$/.exec(text.normalize('NFKC').trim()) ??
    [];
  if (hours === undefined || Number(hours) > 23 || Number(minutes) > 59) return undefined;
  return `${hours.padStart(2, '0')}:${minutes.padStart(2, '0')}`;
}

/** Whether the text is an hour of the clock, `HH:mm`. */
export const isClock = (text: string): boolean => readClock(text) === text;

/** Whether the text is a day with an hour, `YYYY-MM-DDTHH:mm`. */
export const isMoment = (text: string): boolean =>
  /^\d{4}-\d\d-\d\d$/.test(text.slice(0, 10)) && text[10] === 'T' && isClock(text.slice(11));
