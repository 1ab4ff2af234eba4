import { type Actor, seesAll } from '@kenshu/domain/kit/actor';
import { fold } from '@kenshu/domain/kit/fold';
import type { MailStatus } from '@kenshu/domain/platform/mail.workflow';
import { all, type Answer, given, pageStatement, type Sql, sql } from '@kenshu/http';
import type { MailQuery } from './mail.dto';

/** The outbox is the institute's as a whole. */
export const visibleMails = (actor: Actor): Sql => (seesAll(actor, 'outbox:read') ? sql`true` : sql`false`);

const row = sql`'id', t.id, 'template', t.template, 'toEmail', t.to_email, 'toName', t.to_name, 'subject', t.subject,
  'status', t.status, 'attempts', t.attempts, 'lastError', t.last_error, 'createdAt', to_utc(t.created_at), 'sentAt', to_utc(t.sent_at)`;

export const mailPage = (query: MailQuery, actor: Actor): Sql =>
  pageStatement({
    from: sql`from mail t`,
    where: all([
      visibleMails(actor),
      given(query.status, (v) => sql`t.status = ${v}`),
      given(query.q, (q) => sql`t.search_text like ${`%${fold(q)}%`}`),
    ]),
    row: sql`json_build_object(${row})`,
    sorts: { createdAt: 't.created_at', sentAt: 't.sent_at', status: 't.status' },
    sort: '-createdAt',
    tie: 't.id',
    query,
  });

/** Ends a letter's way, to be followed by `where`: what only the addressee may read goes out of its text. */
export const closeMail = (status: MailStatus): Sql => sql`
  update mail set status = ${status}, text = case when secret is null then text else replace(text, secret, '…') end,
    secret = null, not_before = null, version = version + 1`;

export type MailAnswer = Required<Answer<{ status: MailStatus }>>;

/** Who may read a link that is still good: everybody, or one user, or (null) the addressee alone. */
export type SecretReader = 'everybody' | { userId: string } | null;

export const mailRecord = (id: string, actor: Actor, reader: SecretReader): Sql => {
  const shown =
    reader === 'everybody' ? sql`true` : reader ? sql`coalesce(t.caused_by_id = ${reader.userId}, false)` : sql`false`;
  return sql`
    select json_build_object(${row}, 'language', t.language, 'personId', t.person_id,
      'text', case when t.secret is null or ${shown} then t.text else replace(t.text, t.secret, '…') end,
      'notBefore', to_utc(t.not_before), 'notAfter', to_utc(t.not_after), 'version', t.version)::text as body,
      t.version, json_build_object('status', t.status) as facts
    from mail t where t.id = ${id} and ${visibleMails(actor)}`;
};
