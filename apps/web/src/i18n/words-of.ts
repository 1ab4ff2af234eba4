/** One term of the house: English, French, and Japanese where it has been given. */
export interface Term {
  en: string;
  fr?: string;
  ja?: string;
  /** What tells it from a word that reads the same in English: `t('Place', { context: 'venue' })`. */
  context?: string;
}

/**
 * The translations the terms give for a language, by their English. A state has the gender of what it is a state of:
 * `state.course.confirmed` is asked for as `t('Confirmed', { context: 'course' })`.
 */
export function wordsOf(terms: Readonly<Record<string, Term>>, language: 'fr' | 'ja'): Record<string, string> {
  const words: Record<string, string> = {};
  for (const [key, term] of Object.entries(terms)) {
    const text = term[language];
    if (!text) continue;
    const context = term.context ?? /^state\.([^.]+)\./.exec(key)?.[1];
    if (context) words[`${term.en}_${context}`] = text;
    if (term.context) continue;
    // An action has no subject to tell it from a state that reads the same.
    if (key.startsWith('action.')) words[term.en] = text;
    else words[term.en] ??= text;
  }
  return words;
}
