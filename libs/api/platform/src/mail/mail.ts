import type { Actor } from '@kenshu/domain/kit/actor';
import { fold } from '@kenshu/domain/kit/fold';
import { rowsOf, sql } from '@kenshu/http';
import type { EntityManager } from 'typeorm';
import { addJob } from '../jobs/add-job';
import { type LetterTemplate, render, withoutSecret } from './letter';
import { Mail } from './mail.entity';
import { closeMail } from './mail.queries';

export interface Letter {
  template: LetterTemplate;
  to: { email: string; name: string | null; personId: string | null };
  language: string;
  params: Readonly<Record<string, string>>;
  /** A part of a param that only the addressee may read, such as the token of a link. */
  secret?: string;
  /** Not sent before this instant, and never after that one. */
  notBefore?: string;
  notAfter?: string;
  causedBy?: Actor;
  /** The id of the record it is about. */
  aboutId?: string;
}

/** Puts a letter into the outbox, in the transaction of the act it follows from; the worker sends it. */
async function send(tx: EntityManager, letter: Letter): Promise<string> {
  const { template, to, params, secret = null, notBefore = null, notAfter = null, causedBy, aboutId = null } = letter;
  const rendered = render(template, letter.language, params);
  const { id } = await tx.save(Mail, {
    ...rendered,
    template: template.key,
    toEmail: to.email,
    toName: to.name,
    personId: to.personId,
    causedById: causedBy?.kind === 'user' ? causedBy.userId : null,
    aboutId,
    secret,
    params: Object.fromEntries(Object.entries(params).map(([name, value]) => [name, withoutSecret(value, secret)])),
    notBefore: notBefore ? new Date(notBefore) : null,
    notAfter: notAfter ? new Date(notAfter) : null,
    searchText: [to.name, to.email, rendered.subject].map((words) => fold(words ?? '')).join(' | '),
  });
  await queueMail(tx, id, notBefore);
  return id;
}

/** Has the worker try a letter, at once or at an instant; one at a time, so that a killed worker leaves one in doubt. */
export const queueMail = (tx: EntityManager, id: string, runAt: string | null = null): Promise<void> =>
  addJob(tx, 'mail.send', { id }, { runAt, key: `mail:${id}`, queue: 'mail' });

/** Calls back letters of these kinds about a record that have not left; answers how many there were. */
async function withdraw(tx: EntityManager, templates: readonly LetterTemplate[], aboutId: string, why: string) {
  const keys = templates.map(({ key }) => key);
  const withdrawn = await rowsOf(
    tx,
    sql`with called_back as (${closeMail('cancelled')}, last_error = ${why}
          where about_id = ${aboutId} and template = any(${keys}) and status in ('waiting', 'failed', 'parked', 'held') returning id)
        select id from called_back`,
  );
  return withdrawn.length;
}

/** The one way by which a letter leaves, or is called back before it has. */
export const mail = { send, withdraw };
