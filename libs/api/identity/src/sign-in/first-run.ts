import { languageTag } from '@kenshu/domain/identity/language-tag';
import type { Actor } from '@kenshu/domain/kit/actor';
import { invalidField, Problem } from '@kenshu/domain/kit/problem';
import { demandInstituteName } from '@kenshu/domain/platform/institute';
import { Db } from '@kenshu/http';
import { putSetting, record } from '@kenshu/platform';
import { Injectable } from '@nestjs/common';
import { createPerson } from '../person/people.service';
import { RoleGrant } from '../user/role-grant.entity';
import { User } from '../user/user.entity';
import type { FirstRunAnswerDto, FirstRunDto } from './link.dto';
import { useUpLink } from './links';
import { refuseKnownPassword } from './links.service';
import { hashPassword } from './password';

/** Opens a new installation: works once, while nobody has an account. */
@Injectable()
export class FirstRun {
  constructor(private readonly db: Db) {}

  make({ code, instituteName, languages, zone, administrator }: FirstRunDto): Promise<FirstRunAnswerDto> {
    return this.db.transaction(async (tx) => {
      const { email: asTyped, password, ...names } = administrator;
      if (!languages.every((tag) => languageTag.pattern.test(tag))) {
        throw invalidField('#/languages', 'pattern', 'must hold languages such as en or fr');
      }
      demandInstituteName(instituteName, languages);
      await refuseKnownPassword(tx, password, '#/administrator/password');
      // the code is used up first: of two presses at one moment, the second finds it gone
      const link = await useUpLink(tx, code, ['first-run']);
      if (!link || (await tx.existsBy(User, {}))) throw new Problem('first-run/refused');
      await putSetting(tx, 'instituteName', instituteName);
      await putSetting(tx, 'languages', [...new Set(languages)]);
      await putSetting(tx, 'zone', zone);
      const email = asTyped.toLowerCase();
      const personId = await createPerson(tx, { ...names, email }, '#/administrator');
      const passwordHash = await hashPassword(password);
      const user = await tx.save(User, { personId, email, passwordHash, language: languages[0]! });
      await tx.save(RoleGrant, { userId: user.id, role: 'administrator' as const });
      const actor: Actor = { kind: 'link', linkId: link.id, part: 'first-run', subjectId: user.id };
      await record(tx, actor, 'installation.first-run', { type: 'user', id: user.id });
      return { email };
    });
  }
}
