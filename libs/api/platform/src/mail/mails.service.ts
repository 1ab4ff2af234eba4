import type { Actor } from '@kenshu/domain/kit/actor';
import { Problem } from '@kenshu/domain/kit/problem';
import { allowedActions, permit } from '@kenshu/domain/kit/workflow';
import { type MailAction, type MailStatus, mailWorkflow } from '@kenshu/domain/platform/mail.workflow';
import { checkVersion, Db, JsonText, lockVisible, Reader, rowOf, rowsOf, type Sql, sql } from '@kenshu/http';
import { Inject, Injectable } from '@nestjs/common';
import { record } from '../audit/record';
import type { Config } from '../config/config';
import { CONFIG } from '../config/config.module';
import { SettingsMemory } from '../settings/settings-memory';
import { queueMail } from './mail';
import type { MailActionDto, MailQuery, MailServerDto } from './mail.dto';
import { closeMail, type MailAnswer, mailPage, mailRecord, type SecretReader, visibleMails } from './mail.queries';

@Injectable()
export class MailsService {
  constructor(
    private readonly db: Db,
    private readonly reader: Reader,
    private readonly settings: SettingsMemory,
    @Inject(CONFIG) private readonly config: Config,
  ) {}

  list(query: MailQuery, actor: Actor): Promise<JsonText> {
    return this.reader.json(mailPage(query, actor));
  }

  server(): MailServerDto {
    return { set: this.config.smtpUrl !== null };
  }

  async get(id: string, actor: Actor): Promise<JsonText> {
    const found = await this.reader.row<MailAnswer>(mailRecord(id, actor, await this.secretReader(actor)));
    if (!found) throw new Problem('not-found');
    return shown(found, actor);
  }

  async act(
    id: string,
    { action: asked, reason }: MailActionDto,
    version: number | undefined,
    actor: Actor,
  ): Promise<JsonText> {
    const reader = await this.secretReader(actor);
    return this.db.transaction(async (tx) => {
      const letter = await lockVisible<{ version: number; status: MailStatus }>(
        tx,
        'mail',
        sql`t.version, t.status`,
        id,
        visibleMails(actor),
      );
      checkVersion(version, letter.version);
      const action = asked as MailAction;
      const status = permit(mailWorkflow, action, { status: letter.status, facts: {}, actor, scope: {}, reason });
      await rowsOf(
        tx,
        status === 'cancelled' ? sql`${closeMail(status)} where id = ${id}` : putBack(id, status, action),
      );
      if (status === 'waiting') await queueMail(tx, id);
      await record(tx, actor, `mail.${action}`, { type: 'mail', id }, { reason, from: letter.status, to: status });
      return shown((await rowOf<MailAnswer>(tx, mailRecord(id, actor, reader)))!, actor);
    });
  }

  /** Without a mail server, whoever caused a letter hands its link over; otherwise a link is for its addressee alone. */
  private async secretReader(actor: Actor): Promise<SecretReader> {
    if ((await this.settings.get()).demonstration) return 'everybody';
    return this.config.smtpUrl || actor.kind !== 'user' ? null : { userId: actor.userId };
  }
}

const putBack = (id: string, status: MailStatus, action: MailAction): Sql => sql`
  update mail set status = ${status}, attempts = case when ${action === 'retry'} then 0 else attempts end, not_before = null,
    version = version + 1 where id = ${id}`;

const shown = ({ body, version, facts }: MailAnswer, actor: Actor): JsonText =>
  new JsonText(body, version).with({
    allowedActions: allowedActions(mailWorkflow, { status: facts.status, facts, actor, scope: {} }),
  });
