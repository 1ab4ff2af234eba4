import { listSignInsOptions } from '@kenshu/api-client';
import { DataTable, EmptyState } from '@kenshu/ui';
import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { useFormat } from '../../shell/format';
import { Loaded } from '../../shell/loaded';
import { useMe } from '../../shell/me';
import { Page } from '../../shell/page';
import { useNow } from '../../shell/use-now';
import { signInColumns } from './sign-in-columns';

export function SignInsPage() {
  const { t } = useTranslation();
  const me = useMe();
  const format = useFormat();
  const now = useNow();
  const signIns = useQuery(listSignInsOptions());
  return (
    <Page
      title={t('My sign-ins')}
      forWhom={me.email}
      intro={t('Where you are signed in now. End what you do not know, and what you left open on another machine.')}
    >
      <Loaded query={signIns} waiting={t('Reading your sign-ins')}>
        {({ items }) => (
          <DataTable
            label={t('My sign-ins')}
            columns={signInColumns(t, format, now)}
            rows={items}
            total={items.length}
            rowKey={({ id }) => id}
            list={{ pageSize: 100 }}
            onListChange={() => undefined}
            counted={(count) => t('{count} sign-ins', { count })}
            empty={<EmptyState title={t('You are signed in nowhere.')} />}
          />
        )}
      </Loaded>
    </Page>
  );
}
