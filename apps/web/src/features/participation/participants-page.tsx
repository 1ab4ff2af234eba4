import {
  getCourseOptions,
  listParticipantsOptions,
  type ParticipantRowDto,
  type ParticipantStatus,
} from '@kenshu/api-client';
import { DataTable } from '@kenshu/ui';
import { keepPreviousData, useQuery } from '@tanstack/react-query';
import { useParams, useSearch } from '@tanstack/react-router';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useListSearch } from '../../shell/list-search';
import { Loaded } from '../../shell/loaded';
import { may, useMe } from '../../shell/me';
import { useCountryName } from '../../shell/countries';
import { useLocalised } from '../../shell/use-localised';
import { GroupsView } from './groups-view';
import { ManyActions } from './many-actions';
import { NoParticipants } from './no-participants';
import { participantColumns } from './participant-columns';
import { ParticipantViews } from './participant-views';
import { SaveList } from './save-list';
import { StatusFilter } from './status-filter';

/** Who takes part in one course: as a list, or by workshop groups. */
export function ParticipantsPage() {
  const { t } = useTranslation();
  const { id } = useParams({ from: '/desk/desk/courses/$id/participants' });
  const { view } = useSearch({ from: '/desk/desk/courses/$id/participants' });
  const course = useQuery({ ...getCourseOptions({ path: { id } }), enabled: view === 'groups' });
  return (
    <>
      <ParticipantViews />
      {view === 'groups' ? (
        <Loaded query={course} waiting={t('Reading the course')}>
          {(found) => <GroupsView course={found} />}
        </Loaded>
      ) : (
        <ParticipantList />
      )}
    </>
  );
}

/** Where each stands; many are moved at once, as at the roll call. */
function ParticipantList() {
  const { t } = useTranslation();
  const localised = useLocalised();
  const nameOf = useCountryName();
  const mayWrite = may(useMe(), 'participant:write');
  const { id: courseId } = useParams({ from: '/desk/desk/courses/$id/participants' });
  const { status } = useSearch({ from: '/desk/desk/courses/$id/participants' });
  const [{ page, pageSize = 50, sort, q, ...rest }, change] = useListSearch();
  const [selected, setSelected] = useState<ParticipantRowDto[]>([]);
  const query = useQuery({
    ...listParticipantsOptions({
      query: { courseId, page, pageSize, sort, q, status: status as ParticipantStatus | undefined },
    }),
    placeholderData: keepPreviousData,
  });
  return (
    <Loaded query={query} waiting={t('Reading the participants')}>
      {({ items, total }) => {
        // a selection is of rows that are shown, as they are now
        const chosen = items.filter(({ id }) => selected.some((row) => row.id === id));
        if (total === 0 && !status && !q) return <NoParticipants courseId={courseId} filtered={false} />;
        return (
          <>
            <SaveList courseId={courseId} />
            <DataTable
              label={t('Participants')}
              columns={participantColumns(t, localised, nameOf)}
              rows={items}
              total={total}
              rowKey={({ id }) => id}
              list={{ page, pageSize, sort, q, ...rest }}
              onListChange={change}
              counted={(count) => t('{count} participants', { count })}
              searches={t('Name')}
              filters={<StatusFilter />}
              empty={<NoParticipants courseId={courseId} filtered />}
              busy={query.isPlaceholderData}
              {...(mayWrite && { selected: chosen, onSelect: setSelected })}
            />
            {chosen.length > 0 && <ManyActions participants={chosen} onDone={() => setSelected([])} />}
          </>
        );
      }}
    </Loaded>
  );
}
