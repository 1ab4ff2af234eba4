import { type ArticleDto, type ChapterDto, listArticlesOptions } from '@kenshu/api-client';
import { useQuery } from '@tanstack/react-query';

interface ChapterOfArticles {
  chapter: ChapterDto;
  articles: ArticleDto[];
}

/** The Convention as far as these articles go, by chapter, in its own order. It does not change while a page stands. */
export function useChaptersOf(numbers: readonly number[]): ChapterOfArticles[] {
  const { data } = useQuery({ ...listArticlesOptions(), staleTime: Infinity });
  const wanted = new Set(numbers);
  return (data?.chapters ?? []).flatMap((chapter) => {
    const articles = data!.items.filter((article) => article.chapter === chapter.number && wanted.has(article.number));
    return articles.length ? [{ chapter, articles }] : [];
  });
}
