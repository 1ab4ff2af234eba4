/** The languages of the screens, each in its own words. */
export const languages = { en: 'English', fr: 'Français', ja: '日本語' } as const;
export type Language = keyof typeof languages;

const kept = 'kenshu.language';

export const isLanguage = (tag: string | null | undefined): tag is Language => Boolean(tag && tag in languages);

/** What the reader chose on this device. */
export function chosenLanguage(): Language | undefined {
  try {
    const tag = localStorage.getItem(kept);
    return isLanguage(tag) ? tag : undefined;
  } catch {
    return undefined;
  }
}

export function keepLanguage(language: Language): void {
  try {
    localStorage.setItem(kept, language);
  } catch {
    // A browser that forbids storage asks again next time.
  }
}

/** The choice on this device, else the first language of the browser that there is, else English. */
export function firstLanguage(): Language {
  const offered = navigator.languages.map((tag) => tag.split('-')[0]);
  return chosenLanguage() ?? offered.find(isLanguage) ?? 'en';
}
