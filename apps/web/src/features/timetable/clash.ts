import type { SessionRowDto } from '@kenshu/api-client';
import type { LocalisedText } from '@kenshu/domain/kit/localised';
import { clashesIn } from '@kenshu/domain/timetable/clash.rules';
import { endsLater, sessionBody, type SessionValues } from './session-body';

interface Taken {
  session: SessionRowDto;
  /** What both need: a room or a group by its names, a person by the name. */
  resource: LocalisedText | string;
}

/** The sessions of the same course that need at the same hours what is being filled in; `groupIds` are all of the course. */
export function takenBy(values: SessionValues, others: readonly SessionRowDto[], groupIds: readonly string[]): Taken[] {
  if (!values.starts || !values.ends || !endsLater(values)) return [];
  const { startsLocal, endsLocal } = sessionBody(values);
  const needs = [
    values.roomId,
    values.lecturerAgreed ? values.lecturerId : '',
    ...(values.groupIds.length > 0 ? values.groupIds : groupIds),
  ].filter(Boolean);
  const mine = { startsAt: startsLocal, endsAt: endsLocal, needs };
  // hours of one zone compare as instants do
  const theirs = others.map((session) => ({
    startsAt: session.startsLocal,
    endsAt: session.endsLocal,
    needs: [...resourcesOf(session).keys()],
    session,
  }));
  return theirs.flatMap((other) => {
    if (clashesIn([mine, other]).length === 0) return [];
    const shared = [...resourcesOf(other.session)].find(([id]) => needs.includes(id));
    return shared ? [{ session: other.session, resource: shared[1] }] : [];
  });
}

/** What a session is booked with, by id. */
const resourcesOf = ({ room, lecturers, groups }: SessionRowDto) =>
  new Map<string, LocalisedText | string>([
    ...(room ? [[room.id, room.names] as const] : []),
    ...lecturers.flatMap(({ id, latinName, status }) => (status === 'agreed' ? [[id, latinName] as const] : [])),
    ...groups.map(({ id, names }) => [id, names] as const),
  ]);
