import i18next, { type BackendModule, type ReadCallback } from 'i18next';
import { initReactI18next } from 'react-i18next';
import { directionOf } from './direction';
import en from './en.json';
import { firstLanguage, keepLanguage, type Language, languages } from './languages';

/** Each language is a file of its own, fetched when it is first read. English is its own key; only its plurals are words. */
const loaders: Record<Language, () => Promise<Record<string, string>>> = {
  en: () => Promise.resolve(en),
  fr: () => import('./fr').then((module) => module.default),
  ja: () => import('./ja').then((module) => module.default),
};

const files: BackendModule = {
  type: 'backend',
  init: () => undefined,
  read: (language: Language, _namespace: string, done: ReadCallback) => {
    loaders[language]().then(
      (words) => done(null, words),
      (error: Error) => done(error, null),
    );
  },
};

const speak = (language: string) => {
  document.documentElement.lang = language;
  document.documentElement.dir = directionOf(language);
};

export async function startI18n(): Promise<void> {
  await i18next
    .use(files)
    .use(initReactI18next)
    .init({
      lng: firstLanguage(),
      fallbackLng: 'en',
      supportedLngs: Object.keys(languages),
      // Keys are English sentences: a dot or a colon in them is punctuation.
      keySeparator: false,
      nsSeparator: false,
      // One brace, as in the problems of the domain and in the terms.
      interpolation: { prefix: '{', suffix: '}', escapeValue: false },
      react: { useSuspense: false },
    });
  speak(i18next.language);
  i18next.on('languageChanged', speak);
}

/** The reader's choice: remembered on this device. */
export function chooseLanguage(language: Language): void {
  keepLanguage(language);
  void i18next.changeLanguage(language);
}
