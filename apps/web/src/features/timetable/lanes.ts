/** A session as it stands on its day: wall-clock times `YYYY-MM-DDTHH:mm`. */
export interface Placed {
  startsLocal: string;
  endsLocal: string;
}

export interface Lane<S> {
  session: S;
  /** From 0, beside how many others it stands. */
  lane: number;
  lanes: number;
  /** All of them begin and end at once: they are stacked, as a third of a column holds no words. */
  stacked: boolean;
}

/** Minutes since midnight. */
export const minuteOf = (wallClock: string): number =>
  Number(wallClock.slice(11, 13)) * 60 + Number(wallClock.slice(14, 16));

const sameHours = (a: Placed, b: Placed) => a.startsLocal === b.startsLocal && a.endsLocal === b.endsLocal;

/** Sessions of one day side by side where they overlap, such as workshops of several groups. */
export function lanesOf<S extends Placed>(sessions: readonly S[]): Lane<S>[] {
  const inOrder = sessions.toSorted((a, b) => a.startsLocal.localeCompare(b.startsLocal));
  const placed: Lane<S>[] = [];
  let together: Lane<S>[] = [];
  let until = '';
  for (const session of inOrder) {
    if (session.startsLocal >= until) together = [];
    const taken = together.filter((other) => other.session.endsLocal > session.startsLocal).map(({ lane }) => lane);
    let lane = 0;
    while (taken.includes(lane)) lane += 1;
    const one = { session, lane, lanes: 1, stacked: false };
    together.push(one);
    placed.push(one);
    const lanes = Math.max(...together.map((other) => other.lane)) + 1;
    const stacked = together.length > 1 && together.every((other) => sameHours(other.session, session));
    for (const other of together) Object.assign(other, { lanes, stacked });
    until = session.endsLocal > until ? session.endsLocal : until;
  }
  return placed;
}

/** The whole hours between which the day is drawn; a working day at least. */
export function hoursOf(sessions: readonly Placed[]): { from: number; to: number } {
  const starts = sessions.map(({ startsLocal }) => Math.floor(minuteOf(startsLocal) / 60));
  const ends = sessions.map(({ startsLocal, endsLocal }) =>
    // one that ends on the next day is drawn to midnight
    endsLocal.slice(0, 10) > startsLocal.slice(0, 10) ? 24 : Math.ceil(minuteOf(endsLocal) / 60),
  );
  return { from: Math.min(9, ...starts), to: Math.max(17, ...ends) };
}
