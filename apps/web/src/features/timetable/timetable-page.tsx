import {
  type CourseDto,
  getCourseOptions,
  listCourseGroupsOptions,
  listSessionsOptions,
  type SessionRowDto,
} from '@kenshu/api-client';
import { Button } from '@mantine/core';
import { useMediaQuery } from '@mantine/hooks';
import { addDays, dayOf, mondayOf } from '@kenshu/domain/kit/time';
import { EmptyState } from '@kenshu/ui';
import { keepPreviousData, useQuery } from '@tanstack/react-query';
import { useNavigate, useParams, useSearch } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { Loaded } from '../../shell/loaded';
import { may, useMe } from '../../shell/me';
import { useLocalised } from '../../shell/use-localised';
import { useNow } from '../../shell/use-now';
import { SessionDialog } from './session-dialog';
import { WeekBar } from './week-bar';
import { WeekGrid } from './week-grid';
import { WeekList } from './week-list';
import { weekShown, weeksOf } from './weeks';

/** The timetable of a course, a week at a time, in the hours of the course's own zone. */
export function TimetablePage() {
  const { t } = useTranslation();
  const { id } = useParams({ from: '/desk/desk/courses/$id/timetable' });
  const course = useQuery(getCourseOptions({ path: { id } }));
  return (
    <Loaded query={course} waiting={t('Reading the course')}>
      {(found) =>
        found.startsOn && found.endsOn ? (
          <Timetable course={found} startsOn={found.startsOn} endsOn={found.endsOn} />
        ) : (
          <EmptyState title={t('The course has no dates yet')} text={t('Its timetable begins with them.')} />
        )
      }
    </Loaded>
  );
}

function Timetable({ course, startsOn, endsOn }: { course: CourseDto; startsOn: string; endsOn: string }) {
  const { t } = useTranslation();
  const { id, zone } = course;
  const mayWrite = may(useMe(), 'session:write') && !course.referenceOnly && course.status !== 'cancelled';
  const narrow = useMediaQuery('(width < 62em)', false, { getInitialValueInEffect: false });
  const localised = useLocalised();
  const now = useNow();
  const { week: asked, session } = useSearch({ from: '/desk/desk/courses/$id/timetable' });
  const navigate = useNavigate({ from: '/desk/courses/$id/timetable' });
  const weeks = weeksOf(startsOn, endsOn);
  const today = dayOf(now.toISOString(), zone);
  const week = weekShown(asked, today, weeks);
  const begins = week < startsOn ? startsOn : week;
  // what is added lies ahead, where the week shown still does
  const firstDay = begins < today && today <= addDays(week, 6) ? today : begins;
  const query = useQuery({
    ...listSessionsOptions({
      path: { id },
      query: { from: week, to: addDays(week, 6), pageSize: 100, sort: 'startsAt' },
    }),
    placeholderData: keepPreviousData,
  });
  const groups = useQuery(listCourseGroupsOptions({ path: { id } }));
  const divided = (groups.data?.items.filter((group) => !group.whole).length ?? 0) > 1;
  const whole = useQuery(listSessionsOptions({ path: { id }, query: { pageSize: 1 } }));
  const go = (search: { week?: string; session?: string }) =>
    void navigate({ search: (before) => ({ ...before, ...search }), resetScroll: false });
  const open = (which: string) => go({ session: which });
  const dialog = (
    <SessionDialog
      course={course}
      session={session}
      sessions={query.data?.items ?? []}
      onClose={() => go({ session: undefined })}
      onSaved={({ startsLocal }) => go({ week: mondayOf(startsLocal.slice(0, 10)) })}
    />
  );

  if (whole.data?.total === 0) {
    return (
      <>
        <EmptyState
          title={t('No session yet.')}
          text={mayWrite && t('Begin with the sessions whose hour is fixed, such as the opening ceremony.')}
          actions={mayWrite && <Button onClick={() => open(`new-${startsOn}`)}>{t('Add one')}</Button>}
        />
        {dialog}
      </>
    );
  }
  const Week = narrow ? WeekList : WeekGrid;
  // at one hour by title, so that group 2 stands between 1 and 3
  const { compare } = new Intl.Collator(undefined, { numeric: true });
  const inOrder = (sessions: readonly SessionRowDto[]) =>
    sessions.toSorted(
      (a, b) =>
        a.startsLocal.localeCompare(b.startsLocal) || compare(localised(a.titles) ?? '', localised(b.titles) ?? ''),
    );
  return (
    <Loaded query={query} waiting={t('Reading the sessions')}>
      {({ items }) => (
        <>
          <WeekBar
            week={week}
            weeks={weeks}
            zone={zone}
            sessions={items}
            onWeek={(monday) => go({ week: monday })}
            onAdd={mayWrite ? () => open(`new-${firstDay}`) : undefined}
          />
          <Week
            week={week}
            today={today}
            course={{ startsOn, endsOn }}
            divided={divided}
            sessions={inOrder(items)}
            onOpen={open}
            onAdd={mayWrite ? (day: string) => open(`new-${day}`) : undefined}
          />
          {dialog}
        </>
      )}
    </Loaded>
  );
}
