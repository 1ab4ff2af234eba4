import { linkHours, type LinkPurpose } from '@kenshu/domain/identity/link';
import { rowOf, rowsOf, sql } from '@kenshu/http';
import type { EntityManager } from 'typeorm';
import { hashToken, newToken } from './token';

export interface NewLink {
  token: string;
  expiresAt: string;
}

/** Makes a link and ends those that were made before for the same; only the hash of its token is kept. */
export async function makeLink(tx: EntityManager, purpose: LinkPurpose, subjectId: string | null): Promise<NewLink> {
  await endLinks(tx, subjectId, purpose);
  const token = newToken();
  const made = await rowOf<{ expiresAt: string }>(
    tx,
    sql`insert into link (purpose, token_hash, subject_id, expires_at)
        values (${purpose}, ${hashToken(token)}, ${subjectId}, app_now() + make_interval(hours => ${linkHours[purpose]}))
        returning to_utc(expires_at) as "expiresAt"`,
  );
  return { token, expiresAt: made!.expiresAt };
}

/** Ends the unused links about a subject, of one purpose or of all. */
export async function endLinks(tx: EntityManager, subjectId: string | null, purpose?: LinkPurpose): Promise<void> {
  const which = purpose ? sql` and purpose = ${purpose}` : sql``;
  await rowsOf(
    tx,
    sql`update link set expires_at = app_now()
        where subject_id is not distinct from ${subjectId}${which} and used_at is null and expires_at > app_now()`,
  );
}

interface UsedLink {
  id: string;
  purpose: LinkPurpose;
  subjectId: string | null;
}

/** Uses a link up, once: of many presses at one moment one finds it unused. */
export const useUpLink = (
  tx: EntityManager,
  token: string,
  purposes: readonly LinkPurpose[],
): Promise<UsedLink | undefined> =>
  rowOf<UsedLink>(
    tx,
    sql`with used as (
          update link set used_at = app_now()
          where token_hash = ${hashToken(token)} and used_at is null and expires_at > app_now() and purpose = any(${[...purposes]})
          returning id, purpose, subject_id as "subjectId")
        select * from used`,
  );

/** Ends the sign-ins of an account, but for the one that asks for it. */
export async function endSignIns(tx: EntityManager, userId: string, exceptId: string | null = null): Promise<void> {
  await rowsOf(
    tx,
    sql`update sign_in set ended_at = app_now(), version = version + 1
        where user_id = ${userId} and ended_at is null and id is distinct from ${exceptId}`,
  );
}

/** For a new, empty installation: the code by which its first administrator opens it, good for an hour; an older one ends. */
export const makeFirstRunCode = async (tx: EntityManager): Promise<string> =>
  (await makeLink(tx, 'first-run', null)).token;
