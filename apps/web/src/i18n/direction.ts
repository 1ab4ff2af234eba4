import i18next from 'i18next';

export type Direction = 'ltr' | 'rtl';

/**
 * Which way a language is written. None of those there are goes from right to left: until one does, `kenshu.direction`
 * on this device turns every page round, for whoever wants to look at one and for the journey that does.
 */
export function directionOf(language: string): Direction {
  try {
    if (localStorage.getItem('kenshu.direction') === 'rtl') return 'rtl';
  } catch {
    // a browser that forbids storage reads as its language is written
  }
  return i18next.dir(language);
}
