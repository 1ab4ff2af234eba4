import type { OrganizationType } from '@kenshu/domain/identity/organization';

import { Organization, searchTextOfNames } from '@kenshu/identity';
import type { EntityManager } from 'typeorm';

const kinds: [type: OrganizationType, en: string, fr: string][] = [
  ['prosecution', 'Office of the Director of Public Prosecutions', 'Direction des poursuites publiques'],
  ['anti-corruption-agency', 'Anti-Corruption Commission', 'Commission de lutte contre la corruption'],
  ['police', 'Directorate of Criminal Investigations', 'Direction des enquêtes criminelles'],
  ['judiciary', 'Supreme Court', 'Cour suprême'],
  ['ministry', 'Ministry of Justice', 'Ministère de la Justice'],
];

export const posts: Readonly<Record<string, readonly string[]>> = {
  prosecution: ['Senior prosecutor', 'Principal state counsel', 'Head of the asset recovery unit'],
  'anti-corruption-agency': ['Principal investigator', 'Head of investigations', 'Legal officer'],
  police: ['Superintendent', 'Chief inspector', 'Detective inspector'],
  judiciary: ['Judge', 'Magistrate', 'Registrar'],
  ministry: ['Legal adviser', 'Deputy director', 'Head of international cooperation'],
};

/** Bodies of each country, made when first asked for; no real one is meant. */
export class Organizations {
  private readonly made = new Map<string, Organization>();
  private turn = 0;

  constructor(private readonly tx: EntityManager) {}

  /** The next body of the country in turn, and a post there. */
  async next(countryCode: string): Promise<{ organization: Organization; post: string }> {
    const turn = this.turn++;
    const organization = await this.of(countryCode, turn % kinds.length);
    const choice = posts[organization.type] ?? [];
    return { organization, post: choice[turn % choice.length] ?? '' };
  }

  async of(countryCode: string, kind: number): Promise<Organization> {
    const key = `${countryCode}.${kind}`;
    const known = this.made.get(key);
    if (known) return known;
    const [type, en, fr] = kinds[kind]!;
    const names = { en, fr };
    const made = await this.tx.save(Organization, { countryCode, type, names, searchText: searchTextOfNames([names]) });
    this.made.set(key, made);
    return made;
  }
}
