/** What competes for time: an interval of instants (ISO, Z) and the rooms, people and groups it needs. */
interface Timed {
  startsAt: string;
  endsAt: string;
  needs: readonly string[];
}

/** Pairs of sessions that cannot both take place: at one time they need the same room, person or group. */
export function clashesIn<S extends Timed>(sessions: readonly S[]): [S, S][] {
  return sessions.flatMap((a, i) =>
    sessions
      .slice(i + 1)
      .filter((b) => overlap(a, b) && compete(a, b))
      .map((b): [S, S] => [a, b]),
  );
}

// Half-open: a session that ends at 10:00 leaves the room free at 10:00.
const overlap = (a: Timed, b: Timed) => a.startsAt < b.endsAt && b.startsAt < a.endsAt;
const compete = (a: Timed, b: Timed) => a.needs.some((resourceId) => b.needs.includes(resourceId));
