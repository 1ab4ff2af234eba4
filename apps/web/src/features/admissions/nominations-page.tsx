import { listNominationsOptions, type NominationStatus } from '@kenshu/api-client';
import { DataTable } from '@kenshu/ui';
import { keepPreviousData, useQuery } from '@tanstack/react-query';
import { useParams, useSearch } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { useListSearch } from '../../shell/list-search';
import { Loaded } from '../../shell/loaded';
import { useFormat } from '../../shell/format';
import { useCountryName } from '../../shell/countries';
import { useLocalised } from '../../shell/use-localised';
import { nominationColumns } from './nomination-columns';
import { NominationFilters } from './nomination-filters';
import { NoNominations } from './no-nominations';
import { useAlike } from './use-alike';

/** The nominations that were sent to one course. */
export function NominationsPage() {
  const { t } = useTranslation();
  const format = useFormat();
  const localised = useLocalised();
  const nameOf = useCountryName();
  const { id: courseId } = useParams({ from: '/desk/desk/courses/$id/nominations' });
  const { status, countryCode } = useSearch({ from: '/desk/desk/courses/$id/nominations' });
  // as the countries rank them, until told otherwise
  const [{ page, pageSize, sort = 'countryCode', q, ...rest }, change] = useListSearch();
  const alike = useAlike(courseId);
  const filtered = Boolean(status ?? countryCode ?? q);
  const query = useQuery({
    ...listNominationsOptions({
      query: { courseId, page, pageSize, sort, q, countryCode, status: status as NominationStatus | undefined },
    }),
    placeholderData: keepPreviousData,
  });
  return (
    <Loaded query={query} waiting={t('Reading the nominations')}>
      {({ items, total }) =>
        total === 0 && !filtered ? (
          <NoNominations courseId={courseId} filtered={false} />
        ) : (
          <DataTable
            label={t('Nominations')}
            columns={nominationColumns(t, format, localised, nameOf, alike)}
            rows={items}
            total={total}
            rowKey={({ id }) => id}
            list={{ page, pageSize, sort, q, ...rest }}
            onListChange={change}
            counted={(count) => t('{count} nominations', { count })}
            searches={t('Name or number')}
            filters={<NominationFilters courseId={courseId} />}
            empty={<NoNominations courseId={courseId} filtered />}
            busy={query.isPlaceholderData}
          />
        )
      }
    </Loaded>
  );
}
