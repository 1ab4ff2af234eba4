import { rowsOf, sql } from '@kenshu/http';
import type { EntityManager } from 'typeorm';
import { searchTextOfNames } from '../search';
import list from './countries.json' with { type: 'json' };

/** Names that changed while the institute has been holding courses; the day is the first of the new name. */
const former = [
  { code: 'CV', names: { en: 'Cape Verde', fr: 'Cap-Vert', ja: 'カーボベルデ' }, until: '2013-10-25' },
  { code: 'CZ', names: { en: 'Czech Republic', fr: 'République tchèque', ja: 'チェコ共和国' }, until: '2016-05-17' },
  {
    code: 'MK',
    names: {
      en: 'The former Yugoslav Republic of Macedonia',
      fr: 'ex-République yougoslave de Macédoine',
      ja: 'マケドニア旧ユーゴスラビア共和国',
    },
    until: '2019-02-14',
  },
  { code: 'SZ', names: { en: 'Swaziland', fr: 'Swaziland', ja: 'スワジランド' }, until: '2018-04-19' },
  { code: 'TR', names: { en: 'Turkey', fr: 'Turquie', ja: 'トルコ' }, until: '2022-06-01' },
];

/** Adds the countries that are missing; a name that the institute has changed stays as it is. */
export async function loadCountries(tx: EntityManager): Promise<void> {
  const rows = list.map((country) => {
    const names = [country, ...former.filter(({ code }) => code === country.code)].map((known) => known.names);
    return { ...country, searchText: searchTextOfNames(names, [country.code, country.alpha3]) };
  });
  await rowsOf(
    tx,
    sql`insert into country (code, alpha3, numeric, region, subregion, names, search_text)
        select code, alpha3, numeric, region, subregion, names, "searchText"
        from json_to_recordset(${JSON.stringify(rows)}::json)
          as c(code text, alpha3 text, numeric text, region text, subregion text, names jsonb, "searchText" text)
        on conflict (code) do nothing`,
  );
  for (const { code, until, names } of former) {
    await rowsOf(
      tx,
      sql`insert into country_name (country_code, names, valid_until, source)
          select ${code}, ${JSON.stringify(names)}, ${until}, 'notice of the change to the United Nations, from memory'
          where not exists (select from country_name where country_code = ${code} and valid_until = ${until})`,
    );
  }
}
