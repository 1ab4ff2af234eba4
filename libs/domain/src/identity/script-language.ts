/** Scripts that one language of our people writes: who uses it has said the language. Shared ones are left out. */
const languages: readonly [RegExp, string][] = [
  [/\p{Script=Armenian}/u, 'hy'],
  [/\p{Script=Georgian}/u, 'ka'],
  [/\p{Script=Greek}/u, 'el'],
  [/\p{Script=Gujarati}/u, 'gu'],
  [/\p{Script=Gurmukhi}/u, 'pa'],
  [/\p{Script=Hangul}/u, 'ko'],
  [/\p{Script=Hebrew}/u, 'he'],
  [/\p{Script=Hiragana}|\p{Script=Katakana}/u, 'ja'],
  [/\p{Script=Kannada}/u, 'kn'],
  [/\p{Script=Khmer}/u, 'km'],
  [/\p{Script=Lao}/u, 'lo'],
  [/\p{Script=Malayalam}/u, 'ml'],
  [/\p{Script=Myanmar}/u, 'my'],
  [/\p{Script=Sinhala}/u, 'si'],
  [/\p{Script=Tamil}/u, 'ta'],
  [/\p{Script=Telugu}/u, 'te'],
  [/\p{Script=Thaana}/u, 'dv'],
  [/\p{Script=Thai}/u, 'th'],
];

// Kanji stand between kana, and Hanja beside Hangul: they say nothing against the one language.
const beside: Readonly<Record<string, RegExp>> = {
  ja: /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}]/gu,
  ko: /[\p{Script=Han}\p{Script=Hangul}]/gu,
};

/** The language of a text whose letters are of a script that no other shares, as a BCP 47 tag; else null. */
export function languageOfScript(text: string): string | null {
  const [found, ...more] = languages.filter(([script]) => script.test(text));
  if (!found || more.length) return null;
  const [script, language] = found;
  const others = text.replace(beside[language] ?? new RegExp(script, 'gu'), '');
  return /\p{L}/u.test(others) ? null : language;
}
