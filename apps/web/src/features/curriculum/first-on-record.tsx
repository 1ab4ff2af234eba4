import { getCoverageOptions } from '@kenshu/api-client';
import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { useFormat } from '../../shell/format';
import { may, useMe } from '../../shell/me';
import { firstOnRecord } from './theme-draft';

/** For which articles a theme would be the first; says nothing to who may not see the coverage. */
export function FirstOnRecord({ articles }: { articles: readonly number[] }) {
  const { t } = useTranslation();
  const format = useFormat();
  const { data } = useQuery({ ...getCoverageOptions(), enabled: may(useMe(), 'coverage:read') });
  if (!data || articles.length === 0) return null;
  const first = firstOnRecord(articles, data.articles);
  return (
    <p>
      {first.length === 0
        ? t('Every article of this theme has a course on record already.')
        : t('This theme would be the first on record for Articles {articles}.', {
            count: first.length,
            articles: format.list(first.map(String)),
          })}
    </p>
  );
}
