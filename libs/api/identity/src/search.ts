import { fold } from '@kenshu/domain/kit/fold';
import type { LocalisedText } from '@kenshu/domain/kit/localised';
import { all, type Sql, sql } from '@kenshu/http';

// Every number of words is a statement of its own: eight keep the set of statements small.
const MOST_WORDS = 8;

/** Whether every word of the query stands somewhere in the folded text, in any order. */
export const holdsWords = (searchText: Sql, q: string): Sql =>
  all(
    fold(q)
      .split(' ')
      .slice(0, MOST_WORDS)
      .map((word) => sql`${searchText} like ${`%${word}%`}`),
  );

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
