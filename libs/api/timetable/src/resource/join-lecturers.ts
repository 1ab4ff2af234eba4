import { nowOf } from '@kenshu/http';
import type { EntityManager } from 'typeorm';
import { Booking } from '../session/booking.entity';
import { Lecturer } from './lecturer.entity';

/** What happened to the register of lecturers when two records were joined. */
export interface FollowedLecturer {
  /** The entry of the record that stayed then, which may itself have been joined with a third since. */
  kept: string;
  /** It was made, or it had ended at this instant and was opened again. */
  made: boolean;
  reopened: string | null;
}

/** One entry in the register is enough: that of the record that stays, with what the other says where there is none. */
export async function joinLecturers(tx: EntityManager, from: string, to: string): Promise<FollowedLecturer | null> {
  const joined = await tx.findOneBy(Lecturer, { id: from });
  if (!joined || joined.endedAt) return null;
  const present = await tx.findOneBy(Lecturer, { id: to });
  await tx.update(Lecturer, { id: from }, { endedAt: new Date(await nowOf(tx)) });
  const { expertise, languages } = joined;
  if (!present) await tx.insert(Lecturer, { id: to, expertise, languages });
  else if (present.endedAt) await tx.update(Lecturer, { id: to }, { endedAt: null });
  return { kept: to, made: !present, reopened: present?.endedAt?.toISOString() ?? null };
}

/** Puts the register back; an entry that has lectures of its own by now stays. */
export async function separateLecturers(tx: EntityManager, from: string, done: FollowedLecturer | null): Promise<void> {
  if (!done) return;
  await tx.update(Lecturer, { id: from }, { endedAt: null });
  const { kept: id, made, reopened } = done;
  if (made && !(await tx.existsBy(Booking, { resourceId: id }))) await tx.delete(Lecturer, { id });
  if (reopened) await tx.update(Lecturer, { id }, { endedAt: new Date(reopened) });
}
