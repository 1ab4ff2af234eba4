// Makes the house list of countries from CLDR: codes, UN M49 regions, names. Run by hand where CLDR has moved on:
// `node tools/countries.ts`.
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { root } from './root.ts';

const cldr = <T>(path: string): T => JSON.parse(readFileSync(join(root, 'node_modules', path), 'utf8')) as T;

type Names = Record<string, string>;
const territories = (lang: string): Names =>
  cldr<{ main: Record<string, { localeDisplayNames: { territories: Names } }> }>(
    `cldr-localenames-full/main/${lang}/territories.json`,
  ).main[lang]!.localeDisplayNames.territories;

const codes = cldr<{ supplemental: { codeMappings: Record<string, { _alpha3?: string; _numeric?: string }> } }>(
  'cldr-core/supplemental/codeMappings.json',
).supplemental.codeMappings;
const contained = cldr<{ supplemental: { territoryContainment: Record<string, { _contains: string[] }> } }>(
  'cldr-core/supplemental/territoryContainment.json',
).supplemental.territoryContainment;

/** Names as United Nations documents have them, where CLDR has the everyday name: [English, French]. */
const unitedNations: Record<string, [string, string]> = {
  BN: ['Brunei Darussalam', 'Brunéi Darussalam'],
  BO: ['Bolivia (Plurinational State of)', 'Bolivie (État plurinational de)'],
  BS: ['Bahamas', 'Bahamas'],
  BY: ['Belarus', 'Bélarus'],
  CD: ['Democratic Republic of the Congo', 'République démocratique du Congo'],
  CG: ['Congo', 'Congo'],
  CI: ['Côte d’Ivoire', 'Côte d’Ivoire'],
  CV: ['Cabo Verde', 'Cabo Verde'],
  FK: ['Falkland Islands (Malvinas)', 'Îles Falkland (Malvinas)'],
  FM: ['Micronesia (Federated States of)', 'Micronésie (États fédérés de)'],
  GB: ['United Kingdom', 'Royaume-Uni'],
  HK: ['China, Hong Kong Special Administrative Region', 'Chine, région administrative spéciale de Hong Kong'],
  IR: ['Iran (Islamic Republic of)', 'Iran (République islamique d’)'],
  KP: ['Democratic People’s Republic of Korea', 'République populaire démocratique de Corée'],
  KR: ['Republic of Korea', 'République de Corée'],
  LA: ['Lao People’s Democratic Republic', 'République démocratique populaire lao'],
  MD: ['Republic of Moldova', 'République de Moldova'],
  MM: ['Myanmar', 'Myanmar'],
  MO: ['China, Macao Special Administrative Region', 'Chine, région administrative spéciale de Macao'],
  NL: ['Netherlands (Kingdom of the)', 'Pays-Bas (Royaume des)'],
  PS: ['State of Palestine', 'État de Palestine'],
  RU: ['Russian Federation', 'Fédération de Russie'],
  ST: ['Sao Tome and Principe', 'Sao Tomé-et-Principe'],
  SY: ['Syrian Arab Republic', 'République arabe syrienne'],
  TL: ['Timor-Leste', 'Timor-Leste'],
  TR: ['Türkiye', 'Türkiye'],
  TZ: ['United Republic of Tanzania', 'République-Unie de Tanzanie'],
  US: ['United States of America', 'États-Unis d’Amérique'],
  VA: ['Holy See', 'Saint-Siège'],
  VC: ['Saint Vincent and the Grenadines', 'Saint-Vincent-et-les Grenadines'],
  VE: ['Venezuela (Bolivarian Republic of)', 'Venezuela (République bolivarienne du)'],
  VN: ['Viet Nam', 'Viet Nam'],
};

const [en, fr, ja] = ['en', 'fr', 'ja'].map(territories) as [Names, Names, Names];
const world = contained['001']!._contains.filter((region) => /^(002|019|142|150|009)$/.test(region));

interface Placed {
  region: string;
  subregion: string;
}
const placed = new Map<string, Placed>();
for (const region of world) {
  for (const subregion of contained[region]!._contains) {
    for (const code of leaves(subregion)) placed.set(code, { region, subregion });
  }
}
function leaves(area: string): string[] {
  return area.length === 2 ? [area] : (contained[area]?._contains ?? []).flatMap(leaves);
}

/** The United Nations write words out that CLDR shortens. */
const writtenOut = (name = '') => name.replaceAll(' & ', ' and ').replace(/^St\. /, 'Saint ');

const list = Object.entries(codes)
  .filter(
    ([code, { _alpha3, _numeric }]) => /^[A-Z]{2}$/.test(code) && _alpha3 && _numeric && placed.has(code) && en[code],
  )
  .filter(([, { _numeric }]) => Number(_numeric) < 900)
  .map(([code, { _alpha3, _numeric }]) => ({
    code,
    alpha3: _alpha3,
    numeric: _numeric,
    ...placed.get(code),
    names: {
      en: unitedNations[code]?.[0] ?? writtenOut(en[code]),
      fr: unitedNations[code]?.[1] ?? fr[code],
      // a second name in brackets is the dictionary’s, not a government’s
      ja: ja[code]?.replace(/ ?\(.*\)$/, ''),
    },
  }))
  .sort((a, b) => a.code.localeCompare(b.code));

const file = join(root, 'libs/api/identity/src/country/countries.json');
writeFileSync(file, `${JSON.stringify(list, null, 1)}\n`);
process.stdout.write(`${list.length} countries and areas\n`);
