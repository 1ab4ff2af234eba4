import { getCourseOptions } from '@kenshu/api-client';
import { localised } from '@kenshu/domain/kit/localised';
import { Facts } from '@kenshu/ui';
import { useQuery } from '@tanstack/react-query';
import { useParams } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { useFormat } from '../../shell/format';
import { Loaded } from '../../shell/loaded';

export function OverviewPage() {
  const { t, i18n } = useTranslation();
  const format = useFormat();
  const { id } = useParams({ from: '/desk/desk/courses/$id/overview' });
  const query = useQuery(getCourseOptions({ path: { id } }));
  return (
    <Loaded query={query} waiting={t('Reading the course')}>
      {({ theme, startsOn, endsOn }) => (
        <Facts
          rows={[
            { name: t('Theme'), value: localised(theme?.titles, [i18n.language]) },
            { name: t('First day'), value: startsOn && format.day(startsOn) },
            { name: t('Last day'), value: endsOn && format.day(endsOn) },
          ]}
        />
      )}
    </Loaded>
  );
}
