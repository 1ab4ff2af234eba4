/** A text of the institute's own, by BCP 47 tag. People's own words are plain text with a `lang` instead. */
export type LocalisedText = Partial<Record<string, string>>;

/** The text in the first language of the list that has one (RFC 4647 look-up), else in any language at all. */
export function localised(text: LocalisedText | null | undefined, languages: readonly string[]): string | null {
  if (!text) return null;
  for (const tag of languages.flatMap(widened)) {
    const found = text[tag];
    if (found) return found;
  }
  return text['en'] ?? Object.values(text).find(Boolean) ?? null;
}

/** `pt-TL` is looked up as `pt-TL`, then as `pt`. */
const widened = (tag: string): string[] => {
  const parts = tag.split('-');
  return parts.map((_, i) => parts.slice(0, parts.length - i).join('-'));
};
