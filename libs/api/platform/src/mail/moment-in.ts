import { firstOfMonth } from '@kenshu/domain/kit/first-of-month';

// English as the United Nations write it: the day first, 24 hours
const localeOf = (language: string) => (language.startsWith('fr') ? language : 'en-GB');
const hour = { hour: '2-digit', minute: '2-digit', hourCycle: 'h23' } as const;
const day = { weekday: 'long', day: 'numeric', month: 'long' } as const;

/**
 * Weekday, day, hour and zone in words: `Wednesday 2 December 2026 at 17:00 Japan Standard Time`; with the addressee's
 * zone the hour there too, and the day where it is another: `… (11:00 in your country)`.
 */
export function momentIn(instant: string, zone: string, language: string, own?: string): string {
  const at = new Date(instant);
  const french = language.startsWith('fr');
  const words = (timeZone: string, options: Intl.DateTimeFormatOptions) => {
    const said = new Intl.DateTimeFormat(localeOf(language), { ...options, timeZone }).format(at);
    const hours = french ? said.replace(/(\d\d):(\d\d)/, '$1\u00a0h\u00a0$2') : said;
    return firstOfMonth(hours.replace(/^(\p{L}+),/u, '$1'), language);
  };
  const there = words(zone, { ...day, year: 'numeric', ...hour, timeZoneName: 'long' });
  if (!own || words(own, { ...day, ...hour }) === words(zone, { ...day, ...hour })) return there;
  const here = words(own, words(own, day) === words(zone, day) ? hour : { ...day, ...hour });
  return `${there} (${here} ${french ? 'dans votre pays' : 'in your country'})`;
}
