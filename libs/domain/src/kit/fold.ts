import type { LocalisedText } from './localised';

// Letters that no decomposition takes apart, and what people type for them.
const plain: Record<string, string> = {
  ß: 'ss',
  æ: 'ae',
  œ: 'oe',
  ø: 'o',
  đ: 'd',
  ð: 'd',
  þ: 'th',
  ł: 'l',
  ı: 'i',
  ħ: 'h',
  ŋ: 'n',
};

/** Text as a search compares it: no accents, no case, no width, single spaces; hiragana as katakana. */
export function fold(text: string): string {
  return (
    text
      .normalize('NFKD')
      // Latin, Greek and Cyrillic accents and Arabic vowel signs; the marks of Khmer, Thai or kana voicing are letters' parts
      .replace(/[\u0300-\u036f\u064b-\u065f\u0670]/g, '')
      .toLowerCase()
      .replace(/[ßæœøđðþłıħŋ]/g, (letter) => plain[letter] ?? letter)
      .replace(/[\u3041-\u3096]/g, (kana) => String.fromCharCode(kana.charCodeAt(0) + 0x60))
      .normalize('NFC')
      .replace(/[\p{P}\p{Z}\s]+/gu, ' ')
      .trim()
  );
}

/** What a search looks through of a text that stands in several languages. */
export const foldAll = (text: LocalisedText): string =>
  Object.values(text)
    .map((words) => fold(words ?? ''))
    .join(' | ');

// Shorter words have too many neighbours, longer ones too many places to slip.
const slips = { from: 4, to: 14 };

/** A word as it stands, and with each pair of neighbouring letters the other way round, as fingers mix them up. */
export function withSlips(word: string): string[] {
  const letters = [...word];
  if (letters.length < slips.from || letters.length > slips.to) return [word];
  const swapped = letters
    .slice(1)
    .map((letter, i) => [...letters.slice(0, i), letter, letters[i], ...letters.slice(i + 2)].join(''));
  return [...new Set([word, ...swapped])];
}

const wrongFrom = 5;

/** Patterns of `like` for a word with any one letter wrong, missing or too many; `_` is any letter, which no folded word holds. */
export function withWrongLetter(word: string): string[] {
  const letters = [...word];
  if (letters.length < wrongFrom || letters.length > slips.to) return [word];
  const cut = (i: number, instead: string, letter: number) =>
    [...letters.slice(0, i), instead, ...letters.slice(i + letter)].join('');
  const wrong = letters.map((_, i) => cut(i, '_', 1));
  const missing = letters.slice(1).map((_, i) => cut(i + 1, '_', 0));
  const tooMany = letters.map((_, i) => cut(i, '', 1));
  return [...new Set([...wrong, ...missing, ...tooMany])];
}
