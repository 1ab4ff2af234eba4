import type { UseFormReturnType } from '@mantine/form';
import { type CourseDto, listCourseGroupsOptions, listSessionsOptions } from '@kenshu/api-client';
import { Notice } from '@kenshu/ui';
import { keepPreviousData, useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { useLocalised } from '../../shell/use-localised';
import { takenBy } from './clash';
import { hourLabel } from './day-label';
import type { SessionValues } from './session-body';

interface Props {
  course: CourseDto;
  form: UseFormReturnType<SessionValues>;
  /** Absent for a new one. */
  sessionId?: string;
}

/** Says while one types what another session of the course already needs; what other courses need, the server refuses. */
export function ClashHint({ course: { id }, form, sessionId }: Props) {
  const { t, i18n } = useTranslation();
  const localised = useLocalised();
  const day = form.useWatchValue('day');
  const values: SessionValues = {
    ...form.getValues(),
    day,
    starts: form.useWatchValue('starts'),
    ends: form.useWatchValue('ends'),
    roomId: form.useWatchValue('roomId'),
    lecturerId: form.useWatchValue('lecturerId'),
    lecturerAgreed: form.useWatchValue('lecturerAgreed'),
    groupIds: form.useWatchValue('groupIds'),
  };
  const sessions = useQuery({
    ...listSessionsOptions({ path: { id }, query: { from: day, to: day, pageSize: 100 } }),
    enabled: Boolean(day),
    placeholderData: keepPreviousData,
  });
  const groups = useQuery(listCourseGroupsOptions({ path: { id } }));
  const others = sessions.data?.items.filter((other) => other.id !== sessionId) ?? [];
  const taken = takenBy(values, others, groups.data?.items.map((group) => group.id) ?? []);
  if (taken.length === 0) return null;
  return (
    <Notice tone="warning" title={t('This is taken at that time')}>
      {taken.map(({ session, resource }) => (
        <div key={session.id}>
          {t('{resource} is taken by “{session}”, {from} to {until}', {
            resource: typeof resource === 'string' ? resource : localised(resource),
            session: localised(session.titles),
            from: hourLabel(session.startsLocal, i18n.language),
            until: hourLabel(session.endsLocal, i18n.language),
          })}
        </div>
      ))}
    </Notice>
  );
}
