/** A text in several languages by BCP 47 tag, as a form holds it: `''` where nothing is written. */
export type Texts = Record<string, string>;

/** The values a form begins with: one for each language offered, and those that are there in others. */
export const textsFor = (languages: readonly string[], texts?: Partial<Texts> | null): Texts => ({
  ...Object.fromEntries(languages.map((tag) => [tag, ''])),
  ...Object.fromEntries(Object.entries(texts ?? {}).map(([tag, text]) => [tag, text ?? ''])),
});

/** What is sent: a language without a text is left out. */
export const textsOf = (values: Texts): Texts =>
  Object.fromEntries(Object.entries(values).flatMap(([tag, text]) => (text.trim() === '' ? [] : [[tag, text.trim()]])));

/** The same for a text that may be missing: null where nothing is written in any language. */
export function textsOrNull(values: Texts): Texts | null {
  const texts = textsOf(values);
  return Object.keys(texts).length ? texts : null;
}

/** A language in its own words: `fr` is "Français". */
export function languageName(tag: string): string {
  const name = new Intl.DisplayNames([tag], { type: 'language', fallback: 'code' }).of(tag) ?? tag;
  return name.charAt(0).toLocaleUpperCase(tag) + name.slice(1);
}
