import type { LocalisedText } from '../kit/localised';

const englishSuffix = (n: number) => {
  const teens = n % 100 >= 11 && n % 100 <= 13;
  return teens ? 'th' : (['th', 'st', 'nd', 'rd'][n % 10] ?? 'th');
};

/** A masculine noun heads the name: the first one is « 1er ». */
const masculine = /^(programme|séminaire|forum|cours|atelier|stage|colloque|congrès)\b/i;

/** How a language counts courses of that name; a language that is not here writes the bare number. */
const ordinals: Record<string, (n: number, name: string) => string> = {
  en: (n) => `${n}${englishSuffix(n)}`,
  fr: (n, name) => (n > 1 ? `${n}e` : masculine.test(name) ? '1er' : '1re'),
  ja: (n) => `第${n}回`,
};

/** What a pattern is when a programme has none of its own: {ordinal} stands before the {name}. */
export const usualPatterns: LocalisedText = { en: '{ordinal} {name}', fr: '{ordinal} {name}', ja: '{ordinal}{name}' };

/** The displayed name of a course in every language its programme has a name in; an unknown ordinal leaves no gap. */
export function courseNames(names: LocalisedText, patterns: LocalisedText, ordinal: number | null): LocalisedText {
  const inLanguage = ([lang, name = '']: [string, string | undefined]): [string, string] => {
    const pattern = patterns[lang] ?? usualPatterns[lang] ?? '{ordinal} {name}';
    const number = ordinal === null ? '' : (ordinals[lang] ?? String)(ordinal, name);
    return [lang, pattern.replace('{ordinal}', number).replace('{name}', name).replace(/\s+/g, ' ').trim()];
  };
  return Object.fromEntries(Object.entries(names).map(inLanguage));
}
