/** A day in French words: the first of a month is "1er janvier", which Intl leaves at "1 janvier". */
export const firstOfMonth = (words: string, language: string): string =>
  language.startsWith('fr') ? words.replace(/(?<!\d)1(?=\s\p{L})/gu, '1er') : words;
