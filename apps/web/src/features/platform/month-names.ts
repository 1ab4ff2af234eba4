export const monthName = (month: number, language: string): string =>
  new Intl.DateTimeFormat(language, { month: 'long', timeZone: 'UTC' }).format(Date.UTC(2000, month - 1, 15));

/** The twelve months in words, January first. */
export const monthNames = (language: string): string[] =>
  Array.from({ length: 12 }, (_, i) => monthName(i + 1, language));
