import type { CoverageArticleDto, TopicDto } from '@kenshu/api-client';

/** Every article a theme takes up, through its topics and directly, once each and in order. */
export function articlesOf(topics: readonly TopicDto[], chosen: readonly string[], own: readonly number[]): number[] {
  const cited = topics.filter(({ id }) => chosen.includes(id)).flatMap(({ articles }) => articles);
  return [...new Set([...cited, ...own])].sort((a, b) => a - b);
}

/** Those of the articles that no course on record took up. */
export const firstOnRecord = (
  articles: readonly number[],
  coverage: readonly Pick<CoverageArticleDto, 'number' | 'cells'>[],
): number[] =>
  articles.filter((number) => coverage.some((article) => article.number === number && article.cells.length === 0));

/** What a new theme begins with: the topic that was pressed, else the topics that cite the article, else the article. */
export function beginning(topics: readonly TopicDto[], topic: string | undefined, article: number | undefined) {
  if (topic) return { topicIds: topics.some(({ id }) => id === topic) ? [topic] : [], own: [] };
  if (article === undefined) return { topicIds: [], own: [] };
  const citing = topics.filter(({ articles }) => articles.includes(article)).map(({ id }) => id);
  return citing.length === 1 ? { topicIds: citing, own: [] } : { topicIds: [], own: [article] };
}
