import { fold, withSlips, withWrongLetter } from '@kenshu/domain/kit/fold';
import type { LocalisedText } from '@kenshu/domain/kit/localised';
import { all, type Sql, sql } from '@kenshu/http';

// Every number of words is a statement of its own: eight keep the set of statements small.
const MOST_WORDS = 8;

/** Text of a record as `fold` has it, nearly: for the few that are not kept folded. */
export const folded = (text: Sql): Sql => sql`unaccent(lower(${text}))`;

/** Whether every word of the query stands somewhere in the folded text, in any order; nothing holds mere signs. */
export const holdsWords = (searchText: Sql, q: string): Sql =>
  fold(q) === ''
    ? sql`false`
    : all(
        fold(q)
          .split(' ')
          .slice(0, MOST_WORDS)
          .map((word) => sql`${searchText} like ${`%${word}%`}`),
      );

const holdsWordsOr = (searchText: Sql, q: string, others: (word: string) => string[]): Sql =>
  all(
    fold(q)
      .split(' ')
      .slice(0, MOST_WORDS)
      .map((word) => sql`${searchText} like any(${others(word).map((one) => `%${one}%`)}::text[])`),
  );

/** The same with two neighbouring letters of a word mixed up: "Kuoassi" stands for Kouassi. */
const holdsWordsNearly = (searchText: Sql, q: string): Sql => holdsWordsOr(searchText, q, withSlips);

/** The same with one letter of a word wrong: "Otyeno" stands for Otieno. Dear, for no index knows what is left out. */
const holdsWordsButALetter = (searchText: Sql, q: string): Sql => holdsWordsOr(searchText, q, withWrongLetter);

/** From here on a text is alike enough whatever the letters; below, down to what the index finds, one may be wrong. */
const ALIKE = 0.5;

// Below three letters everything is alike.
export const forgives = (q: string): boolean => fold(q).length >= 3;

/** Where every word is in the text as it stands, with letters mixed up, or in something alike: one letter wrong. */
export const isNamed = (searchText: Sql, q: string): Sql => {
  const words = holdsWords(searchText, q);
  if (!forgives(q)) return words;
  return sql`(${words} or ${holdsWordsNearly(searchText, q)} or (${fold(q)} <% ${searchText}
    and (word_similarity(${fold(q)}, ${searchText}) >= ${ALIKE} or ${holdsWordsButALetter(searchText, q)})))`;
};

/** Whether a query is one for an address, which only a list looks through whose readers see addresses. */
export const asksForAddress = (q: string): boolean => q.includes('@');

export const hasAddress = (email: Sql, q: string): Sql =>
  sql`position(${q.trim().toLowerCase()} in lower(${email})) > 0`;

/** How far a name is from what was asked: 0 where every word is in it, then mixed-up letters, one wrong letter, then the more the less alike. */
export const distanceOf = (searchText: Sql, q: string): Sql => {
  const words = holdsWords(searchText, q);
  return forgives(q)
    ? sql`case when ${words} then 0 when ${holdsWordsNearly(searchText, q)} then 0.1 when ${holdsWordsButALetter(searchText, q)} then 0.2
        else 1 - word_similarity(${fold(q)}, ${searchText}) end`
    : sql`case when ${words} then 0 else 1 end`;
};

/** What a search looks through: names, folded, each once; the English ones first, so that lists are sorted by them. */
export function searchTextOfNames(names: readonly LocalisedText[], others: readonly (string | null)[] = []): string {
  const inOrder = names.flatMap(({ en, ...rest }) => [en, ...Object.values(rest)]);
  const folded = [...inOrder, ...others].filter((name) => !!name).map((name) => fold(name!));
  return [...new Set(folded)].join(' | ');
}

/** Whether two texts say the same in the same languages, in whatever order they are kept. */
export const sameText = (one: LocalisedText, other: LocalisedText): boolean => {
  const sorted = (text: LocalisedText) => JSON.stringify(Object.entries(text).sort());
  return sorted(one) === sorted(other);
};
