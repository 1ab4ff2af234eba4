import type { Actor } from '@kenshu/domain/kit/actor';
import type { LocalisedText } from '@kenshu/domain/kit/localised';
import { invalidField, Problem } from '@kenshu/domain/kit/problem';
import { type Answer, Db, demandVersion, jsonOf, type JsonText, Reader, rowOf, settleRetry, sql } from '@kenshu/http';
import { record } from '@kenshu/platform';
import { Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import { sameText, searchTextOfNames } from '../search';
import { CountryName } from './country-name.entity';
import type { CountryQuery, HolidaysDto, UpdateCountryDto } from './country.dto';
import { Country } from './country.entity';
import { holidaysOf } from './holidays';
import { countryPage, countryRecord } from './country.queries';

/** How far from this one a year may be whose holidays are asked for. */
const YEARS = 2;

@Injectable()
export class CountriesService {
  constructor(
    private readonly db: Db,
    private readonly reader: Reader,
  ) {}

  list(query: CountryQuery): Promise<JsonText> {
    return this.reader.json(countryPage(query));
  }

  async holidays(code: string, year: number | undefined): Promise<HolidaysDto> {
    const found = await this.reader.row<{ year: number }>(
      sql`select extract(year from app_now())::int as year from country where code = ${code}`,
    );
    if (!found) throw new Problem('not-found');
    const asked = year ?? found.year;
    if (Math.abs(asked - found.year) > YEARS) throw invalidField('#/year', 'range', 'must be near this one');
    return { items: await holidaysOf(code, asked) };
  }

  update(
    code: string,
    version: number | undefined,
    { names, keepFormerNameUntil }: UpdateCountryDto,
    actor: Actor,
  ): Promise<JsonText> {
    return this.db.transaction(async (tx) => {
      const before = await lockCountry(tx, code);
      demandVersion(version, before.version);
      if (!names['en']) throw invalidField('#/names', 'needs-english', 'must hold the English name');
      if (keepFormerNameUntil && !sameText(names, before.names)) {
        await tx.insert(CountryName, {
          countryCode: code,
          names: before.names,
          validUntil: keepFormerNameUntil,
          source: 'the institute',
        });
      }
      const former = await tx.findBy(CountryName, { countryCode: code });
      const searchText = searchTextOfNames([names, ...former.map((name) => name.names)], [code, before.alpha3]);
      await tx.update(Country, { code }, { names, searchText });
      await record(tx, actor, 'country.update', { type: 'country', id: null }, { code, from: before.names, to: names });
      return jsonOf((await rowOf<Answer>(tx, countryRecord(code)))!);
    });
  }
}

interface LockedCountry {
  names: LocalisedText;
  alpha3: string;
  version: number;
}

async function lockCountry(tx: EntityManager, code: string): Promise<LockedCountry> {
  const found = await rowOf<LockedCountry>(
    tx,
    sql`select names, alpha3, version from country where code = ${code} for update`,
  );
  if (!found) throw new Problem('not-found');
  settleRetry(tx);
  return found;
}
