import type { Actor } from '@kenshu/domain/kit/actor';
import { invalidField } from '@kenshu/domain/kit/problem';
import { demandInstituteName } from '@kenshu/domain/platform/institute';
import { Db, demandVersion, JsonText, rowOf, rowsOf, sql } from '@kenshu/http';
import { Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import { record } from '../audit/record';
import { putSetting, type Settings, settingsOf } from './settings';
import { isLanguageTag, type SettingsDto, type UpdateSettingsDto } from './settings.dto';

@Injectable()
export class SettingsService {
  constructor(private readonly db: Db) {}

  get(): Promise<JsonText> {
    return this.db.transaction(present);
  }

  update(version: number | undefined, input: UpdateSettingsDto, actor: Actor): Promise<JsonText> {
    return this.db.transaction(async (tx) => {
      await rowsOf(tx, sql`select pg_advisory_xact_lock(hashtextextended('settings', 0))`);
      demandVersion(version, await versionOf(tx));
      checkLanguages(input.languages);
      const before = await settingsOf(tx);
      const { instituteName = before.instituteName, languages = before.languages } = input;
      demandInstituteName(instituteName, languages);
      const changes = Object.entries(input).filter(([, value]) => value !== undefined) as [keyof Settings, never][];
      for (const [name, value] of changes) await putSetting(tx, name, value);
      const details = Object.fromEntries(changes.map(([name, to]) => [name, { from: before[name], to }]));
      await record(tx, actor, 'setting.update', { type: 'setting', id: null }, details);
      return present(tx);
    });
  }
}

function checkLanguages(languages: readonly string[] | undefined): void {
  if (!languages) return;
  if (!languages.every(isLanguageTag)) {
    throw invalidField('#/languages', 'pattern', 'must hold languages such as en or fr');
  }
  if (new Set(languages).size < languages.length) throw invalidField('#/languages', 'twice', 'must hold each once');
}

/** Of all settings together: each writing of one of them makes it one more. */
async function versionOf(tx: EntityManager): Promise<number> {
  const found = await rowOf<{ version: number }>(
    tx,
    sql`select (1 + coalesce(sum(version), 0))::int as version from setting`,
  );
  return found!.version;
}

async function present(tx: EntityManager): Promise<JsonText> {
  const { instituteName, languages, zone, fiscalYearMonth, fourEyes } = await settingsOf(tx);
  const version = await versionOf(tx);
  const shown: Omit<SettingsDto, 'instituteName'> & Pick<Settings, 'instituteName'> = {
    instituteName,
    languages,
    zone,
    fiscalYearMonth,
    fourEyes,
    version,
  };
  return new JsonText(JSON.stringify(shown), version);
}
