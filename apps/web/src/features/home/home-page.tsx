import { EmptyState } from '@kenshu/ui';
import { useTranslation } from 'react-i18next';
import { useFormat } from '../../shell/format';
import { useForWhom, useMe } from '../../shell/me';
import { Page } from '../../shell/page';
import { useNow } from '../../shell/use-now';
import { waitsFor } from './waits-for';

export function HomePage() {
  const { t } = useTranslation();
  const me = useMe();
  const format = useFormat();
  const now = useNow();
  const forWhom = useForWhom(me);
  const { zone } = me.institute;
  const atInstitute = me.roles.some(({ countryCode, courseId }) => !countryCode && !courseId);
  const roles = format.list([...new Set(me.roles.map(({ label }) => t(label)))]);
  return (
    <Page
      tabTitle={t('Home')}
      title={atInstitute ? format.instant(now, zone) : t('{whom}: what waits for you', { whom: forWhom })}
      forWhom={[me.displayName, roles].filter(Boolean).join(' · ')}
    >
      <EmptyState title={t('Nothing waits for you.')} text={t(waitsFor(me.roles.map(({ role }) => role)))} />
    </Page>
  );
}
