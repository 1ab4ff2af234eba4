import { actOnTheme, listThemesOptions } from '@kenshu/api-client';
import { UNDO_DAYS } from '@kenshu/domain/kit/removal';
import { useQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { Loaded } from '../../shell/loaded';
import { may, useMe } from '../../shell/me';
import { Page } from '../../shell/page';
import { RemovedList } from './removed-list';
import { useRemoval } from './use-removal';

export function RemovedThemesPage() {
  const { t } = useTranslation();
  const mayWrite = may(useMe(), 'theme:write');
  const query = useQuery(listThemesOptions({ query: { removed: true, sort: '-removedAt', pageSize: 100 } }));
  const { press, busy } = useRemoval('/desk/themes', (id, action) =>
    actOnTheme({ path: { id }, body: { action }, throwOnError: true }),
  );
  const back = <Link to="/desk/themes">{t('Themes')}</Link>;
  return (
    <Page
      title={t('Removed themes')}
      forWhom={back}
      intro={t('What is removed can be brought back for {count} days.', { count: UNDO_DAYS })}
    >
      <Loaded query={query} waiting={t('Reading the themes')}>
        {({ items, total }) => (
          <RemovedList
            rows={items.map(({ id, titles, removedAt }) => ({ id, names: titles, removedAt }))}
            link={(id, name) => (
              <Link to="/desk/themes/$id" params={{ id }}>
                {name}
              </Link>
            )}
            onRestore={mayWrite ? (row) => press({ ...row, action: 'restore' }) : undefined}
            {...{ total, busy, back }}
          />
        )}
      </Loaded>
    </Page>
  );
}
