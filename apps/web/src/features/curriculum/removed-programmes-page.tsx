import { actOnProgramme, listProgrammesOptions } from '@kenshu/api-client';
import { UNDO_DAYS } from '@kenshu/domain/kit/removal';
import { useQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { Loaded } from '../../shell/loaded';
import { may, useMe } from '../../shell/me';
import { Page } from '../../shell/page';
import { RemovedList } from './removed-list';
import { useRemoval } from './use-removal';

export function RemovedProgrammesPage() {
  const { t } = useTranslation();
  const mayWrite = may(useMe(), 'programme:write');
  const query = useQuery(listProgrammesOptions({ query: { removed: true, sort: '-removedAt', pageSize: 100 } }));
  const { press, busy } = useRemoval('/desk/programmes', (id, action) =>
    actOnProgramme({ path: { id }, body: { action }, throwOnError: true }),
  );
  const back = <Link to="/desk/programmes">{t('Programmes')}</Link>;
  return (
    <Page
      title={t('Removed programmes')}
      forWhom={back}
      intro={t('What is removed can be brought back for {count} days.', { count: UNDO_DAYS })}
    >
      <Loaded query={query} waiting={t('Reading the programmes')}>
        {({ items, total }) => (
          <RemovedList
            rows={items}
            link={(id, name) => (
              <Link to="/desk/programmes/$id" params={{ id }}>
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
