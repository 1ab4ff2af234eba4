import { localised } from '@kenshu/domain/kit/localised';
import { mailAttempts, minutesAfterTry } from '@kenshu/domain/platform/mail';
import { Db, nowOf, rowOf, rowsOf, sql } from '@kenshu/http';
import { Inject, Injectable, type OnModuleDestroy } from '@nestjs/common';
import { CONFIG } from '../config/config.module';
import type { Config } from '../config/config';
import { Job } from '../jobs/job';
import { SettingsMemory } from '../settings/settings-memory';
import type { EntityManager } from 'typeorm';
import { queueMail } from './mail';
import { closeMail } from './mail.queries';
import { MailServer, type Outcome } from './mail-server';

interface ClaimedMail {
  id: string;
  attempts: number;
  language: string;
  toEmail: string;
  toName: string | null;
  subject: string;
  text: string;
}

/** The worker's side of the outbox: rows first, then SMTP. */
@Injectable()
export class Mailer implements OnModuleDestroy {
  private readonly server: MailServer | null;

  constructor(
    private readonly db: Db,
    private readonly settings: SettingsMemory,
    @Inject(CONFIG) { smtpUrl, mailFrom, baseUrl }: Config,
  ) {
    this.server = smtpUrl ? new MailServer(smtpUrl, mailFrom, new URL(baseUrl).hostname) : null;
  }

  async onModuleDestroy(): Promise<void> {
    await this.server?.close();
  }

  /** Sends one letter. Marked as being sent before it is: a worker that dies in between leaves it to be tried again. */
  @Job('mail.send')
  async deliver({ id }: { id: string }): Promise<void> {
    if (!this.server) return; // it waits in the outbox, where it can be read
    const letter = await this.db.transaction((tx) => claim(tx, id));
    if (!letter) return;
    const { instituteName } = await this.settings.get();
    const outcome = await this.server.send({ ...letter, fromName: localised(instituteName, [letter.language]) ?? '' });
    await this.db.transaction((tx) => settle(tx, letter, outcome));
  }

  /** Gives up letters that have become pointless, and queues again what waits without a job, e.g. since SMTP_URL is set. */
  @Job('mail.sweep', { cron: '* * * * *' })
  async sweep(): Promise<void> {
    await this.db.transaction(async (tx) => {
      await rowsOf(
        tx,
        sql`${closeMail('cancelled')}, last_error = ${tooLate} where status in ('waiting', 'failed', 'parked', 'held') and not_after < app_now()`,
      );
      if (!this.server) return;
      await rowsOf(
        tx,
        sql`select graphile_worker.add_job('mail.send', json_build_object('id', m.id), job_key => 'mail:' || m.id, run_at => m.not_before, queue_name => 'mail')
            from mail m where m.status in ('waiting', 'failed', 'sending') and not exists (
              select from graphile_worker.jobs j where j.key = 'mail:' || m.id and j.attempts < j.max_attempts)
            order by m.created_at limit 500`,
      );
    });
  }
}

const tooLate = 'It was not sent in time: a link in it has ended.';

/** The letter, marked as being sent; undefined where it was held, cancelled or sent meanwhile. */
async function claim(tx: EntityManager, id: string): Promise<ClaimedMail | undefined> {
  await rowsOf(
    tx,
    sql`${closeMail('cancelled')}, last_error = ${tooLate} where id = ${id} and status in ('waiting', 'failed', 'sending') and not_after < app_now()`,
  );
  // found 'sending', its worker was killed: whether the letter left is unknown, and twice is better than never
  return rowOf<ClaimedMail>(
    tx,
    sql`with claimed as (
          update mail set status = 'sending', attempts = attempts + 1, version = version + 1
          where id = ${id} and status in ('waiting', 'failed', 'sending')
          returning id, attempts, language, to_email as "toEmail", to_name as "toName", subject, text)
        select * from claimed`,
  );
}

async function settle(tx: EntityManager, { id, attempts }: ClaimedMail, outcome: Outcome): Promise<void> {
  if (outcome.kind === 'sent') {
    await rowsOf(
      tx,
      sql`${closeMail('sent')}, sent_at = app_now(), last_error = null where id = ${id} and status = 'sending'`,
    );
    return;
  }
  const counted = outcome.kind === 'refused';
  const givenUp = counted && attempts >= mailAttempts;
  const tried = counted ? attempts : attempts - 1;
  const next = givenUp ? null : inMinutes(await nowOf(tx), counted ? minutesAfterTry(attempts) : 1);
  await rowsOf(
    tx,
    sql`update mail set status = ${givenUp ? 'parked' : counted ? 'failed' : 'waiting'}, attempts = ${tried},
          last_error = ${outcome.error.slice(0, 1_000)}, not_before = ${next}, version = version + 1
        where id = ${id} and status = 'sending'`,
  );
  if (next) await queueMail(tx, id, next);
}

const inMinutes = (instant: string, minutes: number) => new Date(Date.parse(instant) + minutes * 60_000).toISOString();
