import type { LocalisedText } from '@kenshu/domain/kit/localised';

/** The languages a text is asked in: those of the institute, then any other it is on record in. */
export const languagesFor = (institute: readonly string[], text?: LocalisedText | null): string[] => [
  ...new Set([...institute, ...Object.keys(text ?? {})]),
];

/** A text as a form holds it: one field a language, empty where there is none. */
export const fieldsOf = (text: LocalisedText | null | undefined, languages: readonly string[]) =>
  Object.fromEntries(languages.map((tag) => [tag, text?.[tag] ?? '']));

/** What was typed, without the languages left empty; null where all are. */
export function textOf(fields: Readonly<Record<string, string>>): Record<string, string> | null {
  const given = Object.entries(fields).flatMap(([tag, text]) => (text.trim() ? [[tag, text.trim()] as const] : []));
  return given.length ? Object.fromEntries(given) : null;
}
