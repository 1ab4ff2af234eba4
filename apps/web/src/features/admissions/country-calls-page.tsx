import { type CountryCallDto, listCountryCallsOptions } from '@kenshu/api-client';
import { EmptyState } from '@kenshu/ui';
import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { Loaded } from '../../shell/loaded';
import { useForWhom, useMe } from '../../shell/me';
import { Page } from '../../shell/page';
import { useNow } from '../../shell/use-now';
import { CountryCall } from './country-call';
import styles from './country-calls.module.css';
import { type CallStage, stageOf } from './call-stage';

/** The calls to a focal point's country: open ones first, each with its nominees and the next step. */
export function CountryCallsPage() {
  const { t } = useTranslation();
  const forWhom = useForWhom(useMe()) ?? '';
  const query = useQuery(listCountryCallsOptions());
  const now = useNow();
  return (
    <Loaded query={query} waiting={t('Reading the calls')}>
      {({ items }) => {
        const at = (stage: CallStage) => items.filter((call) => stageOf(call, now) === stage);
        const open = at('open');
        return (
          <Page
            tabTitle={t('Calls')}
            title={t('{whom}: calls open to you', { whom: forWhom })}
            count={open.length > 0 ? t('{count} calls', { count: open.length }) : undefined}
          >
            {open.length === 0 && (
              <EmptyState
                title={t('No call is open to {whom}.', { whom: forWhom })}
                text={t('A new call stands here as soon as it is issued. We will write to you and to your alternate.')}
              />
            )}
            <Calls calls={open} />
            <Calls title={t('Not held')} calls={at('cancelled')} />
            <Calls title={t('Closed, under way')} calls={at('under-way')} />
            <Calls title={t('Earlier courses')} calls={at('over')} />
          </Page>
        );
      }}
    </Loaded>
  );
}

function Calls({ title, calls }: { title?: string; calls: readonly CountryCallDto[] }) {
  if (calls.length === 0) return null;
  const list = calls.map((call) => <CountryCall key={call.id} call={call} level={title ? 3 : 2} />);
  if (!title) return list;
  return (
    <section className={styles.later}>
      <h2 className={styles.laterTitle}>{title}</h2>
      {list}
    </section>
  );
}
