import type { Actor } from '@kenshu/domain/kit/actor';
import { invalidField, Problem } from '@kenshu/domain/kit/problem';
import { type Answer, Db, jsonOf, type JsonText, Reader, rowOf, sql } from '@kenshu/http';
import { addJob, CONFIG, type Config, Job, record, SettingsMemory, settingsOf } from '@kenshu/platform';
import { Inject, Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import { User } from '../user/user.entity';
import { Attempts } from './attempts';
import { demonstrationPassword } from './demonstration-accounts';
import { mailLink } from './letters';
import type { PasswordResetAnswerDto, PasswordResetDto, UsedLinkDto, UseLinkDto } from './link.dto';
import { endSignIns, useUpLink } from './links';
import { hashPassword } from './password';
import { hashToken } from './token';

const system: Actor = { kind: 'system', job: 'sign-in.reset-password' };

@Injectable()
export class LinksService {
  constructor(
    private readonly db: Db,
    private readonly reader: Reader,
    private readonly attempts: Attempts,
    private readonly settings: SettingsMemory,
    @Inject(CONFIG) private readonly config: Config,
  ) {}

  /** The worker looks for the account: what is done here is the same for every address, and takes the same time. */
  async requestReset({ email }: PasswordResetDto, address: string): Promise<PasswordResetAnswerDto> {
    await this.attempts.beginReset(email, address);
    await this.db.transaction((tx) => addJob(tx, 'sign-in.reset-password', { email: email.toLowerCase() }));
    return { status: 'accepted' };
  }

  /** Mails the link to the stored address, where there is an account that has not ended. */
  @Job('sign-in.reset-password')
  resetPassword({ email }: { email: string }): Promise<void> {
    return this.db.transaction(async (tx) => {
      const account = await rowOf<{ id: string }>(
        tx,
        sql`select id from "user" where email = ${email} and ended_at is null`,
      );
      if (!account) return;
      await mailLink(tx, 'password-reset', account.id, this.config.baseUrl);
      await record(tx, system, 'user.reset-password', { type: 'user', id: account.id });
    });
  }

  async check(token: string): Promise<JsonText> {
    const { instituteName } = await this.settings.get();
    const found = await this.reader.row<Answer>(
      sql`select json_build_object('purpose', l.purpose, 'displayName', p.latin_name, 'expiresAt', to_utc(l.expires_at),
            'institute', ${JSON.stringify(instituteName)}::json)::text as body
          from link l left join "user" u on u.id = l.subject_id left join person p on p.id = u.person_id
          where l.token_hash = ${hashToken(token)} and l.used_at is null and l.expires_at > app_now() and u.ended_at is null`,
    );
    if (!found) throw new Problem('link/ended');
    return jsonOf(found);
  }

  use({ token, password }: UseLinkDto): Promise<UsedLinkDto> {
    return this.db.transaction(async (tx) => {
      await refuseKnownPassword(tx, password);
      const link = await useUpLink(tx, token, ['invitation', 'password-reset']);
      const user = link?.subjectId ? await tx.findOneBy(User, { id: link.subjectId }) : null;
      if (!link || !user || user.endedAt) throw new Problem('link/ended');
      // hashed by the one press that found the link unused; the others need not wait in the queue for it
      await tx.update(User, { id: user.id }, { passwordHash: await hashPassword(password) });
      await endSignIns(tx, user.id);
      const actor: Actor = { kind: 'link', linkId: link.id, part: link.purpose, subjectId: user.id };
      await record(tx, actor, 'user.set-password', { type: 'user', id: user.id });
      return { purpose: link.purpose, email: user.email };
    });
  }
}

/** The password of the demonstration accounts is in every copy of this program: no real account may have it. */
export async function refuseKnownPassword(tx: EntityManager, password: string, pointer = '#/password'): Promise<void> {
  if (password !== demonstrationPassword || (await settingsOf(tx)).demonstration) return;
  throw invalidField(pointer, 'too-well-known', 'is known to everybody: it is the one of demonstrations');
}
