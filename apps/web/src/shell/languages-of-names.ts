import { localised, type LocalisedText } from '@kenshu/domain/kit/localised';

/** Languages, and where one is written in several ways its scripts, that names of people and bodies come in. */
// prettier-ignore
const tags = [
  'am', 'ar', 'az', 'be', 'bg', 'bn', 'bs', 'ca', 'cs', 'da', 'de', 'dv', 'dz', 'el', 'en', 'es', 'et', 'fa', 'fi',
  'fil', 'fr', 'ha', 'he', 'hi', 'hr', 'hu', 'hy', 'id', 'is', 'it', 'ja', 'ja-Kana', 'ja-Latn', 'ka', 'kk', 'km',
  'ko', 'ky', 'lo', 'lt', 'lv', 'mg', 'mk', 'mn', 'ms', 'mt', 'my', 'ne', 'nl', 'no', 'om', 'pl', 'prs', 'ps', 'pt',
  'ro', 'ru', 'rw', 'si', 'sk', 'sl', 'sm', 'so', 'sq', 'sr', 'sr-Latn', 'sv', 'sw', 'ta', 'tet', 'tg', 'th', 'ti',
  'tk', 'to', 'tr', 'uk', 'ur', 'uz', 'uz-Cyrl', 'vi', 'yo', 'zh-Hans', 'zh-Hant', 'zu',
];

// Of which browsers have no name.
const unnamed: Readonly<Record<string, LocalisedText>> = {
  dz: { en: 'Dzongkha', fr: 'dzongkha', ja: 'ゾンカ語' },
  tet: { en: 'Tetum', fr: 'tétoum', ja: 'テトゥン語' },
};

/** "Japanese (Katakana)", in the reader's language. */
export function languageWords(tag: string, reader: string): string {
  try {
    const said = new Intl.DisplayNames([reader], { type: 'language' }).of(tag) ?? tag;
    return said === tag ? (localised(unnamed[tag], [reader]) ?? tag) : said;
  } catch {
    return tag;
  }
}

/** To choose from, in the order of the reader's language; `kept` is there whatever it is. */
export function languageChoices(reader: string, kept?: string | null): { value: string; label: string }[] {
  const { compare } = new Intl.Collator(reader);
  return [...new Set([...tags, ...(kept ? [kept] : [])])]
    .map((tag) => ({ value: tag, label: languageWords(tag, reader) }))
    .sort((a, b) => compare(a.label, b.label));
}
