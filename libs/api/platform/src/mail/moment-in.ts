/** Day, hour and zone in words: `2 December 2026 at 17:00 Japan Standard Time`. */
export function momentIn(instant: string, zone: string, language: string): string {
  // English as the United Nations write it: the day first, 24 hours
  const locale = language.startsWith('fr') ? language : 'en-GB';
  return new Intl.DateTimeFormat(locale, {
    day: 'numeric',
    month: 'long',
    year: 'numeric',
    hour: '2-digit',
    minute: '2-digit',
    hourCycle: 'h23',
    timeZone: zone,
    timeZoneName: 'long',
  }).format(new Date(instant));
}
