import { latinNameOf, searchTextOf, type Sex } from '@kenshu/domain/identity/person-name';
import { Person } from '@kenshu/identity';
import type { EntityManager } from 'typeorm';
import { accountNames } from './accounts';
import { kanaOf } from './kana';
import { nameParts } from './names';

const split = (part: string) => part.split('|') as [latin: string, own?: string];

// Nobody who is drawn bears the name of whoever sits behind an account, whatever the order and the marks.
const bare = (name: string) => withoutMarks(name).toLowerCase().split(' ').sort().join(' ');
const taken = new Set(accountNames.map((name) => bare(name)));

/** Draws people in turn from the name parts of their country: the same every time, and marked as demonstration. */
export class People {
  private readonly drawn = new Map<string, number>();
  private count = 0;

  constructor(private readonly tx: EntityManager) {}

  async next(countryCode: string, given: Partial<Person> = {}): Promise<Person> {
    const sex = given.sex ?? (this.count % 5 < 2 ? 'female' : 'male');
    const names = { ...this.namesOf(countryCode, sex), ...given };
    const certificateName = given.certificateName ?? null;
    const email = given.email === undefined ? addressOf(names.latinName, countryCode, this.count) : given.email;
    const { givenNames, familyName } = names;
    const inKana = kanaOf(nameParts[countryCode]?.familyFirst ? [familyName, givenNames] : [givenNames, familyName]);
    const person: Partial<Person> = {
      bornOn: `${1972 + ((this.count * 7) % 19)}-${two(1 + ((this.count * 5) % 12))}-${two(1 + ((this.count * 11) % 28))}`,
      nationalities: [countryCode],
      renderings: inKana ? [{ lang: 'ja-Kana', text: inKana }] : [],
      ...given,
      ...names,
      sex,
      certificateName,
      email,
      demonstration: true,
    };
    this.count++;
    const searchText = searchTextOf({ ...names, renderings: person.renderings ?? [], certificateName });
    return this.tx.save(Person, { ...person, searchText });
  }

  private namesOf(countryCode: string, sex: Sex): ReturnType<People['draw']> {
    const drawn = this.draw(countryCode, sex);
    return taken.has(bare(drawn.latinName)) ? this.namesOf(countryCode, sex) : drawn;
  }

  private draw(countryCode: string, sex: Sex) {
    const parts = nameParts[countryCode];
    if (!parts) throw new Error(`no name parts of ${countryCode}`);
    const pool = sex === 'female' ? parts.female : parts.male;
    const drawer = `${countryCode} ${sex}`;
    const turn = this.drawn.get(drawer) ?? 0;
    this.drawn.set(drawer, turn + 1);
    const [givenNames, ownGiven] = split(pool[turn % pool.length] ?? '');
    const families = (sex === 'female' && parts.familyOfWomen) || parts.family;
    const [familyName = null, ownFamily] = families.length
      ? split(families[(turn + Math.floor(turn / roundsOf(pool, families))) % families.length] ?? '')
      : [];
    const inOrder = (first?: string | null, last?: string | null) =>
      (parts.familyFirst ? [last, first] : [first, last]).filter(Boolean).join(parts.lang === 'ja' ? '' : ' ');
    // Japanese names turn round in Latin letters, as those of the accounts do
    const latinName =
      parts.familyFirst && parts.lang !== 'ja'
        ? [familyName, givenNames].filter(Boolean).join(' ')
        : latinNameOf({ givenNames, familyName });
    // where the own script is Latin with marks, passports leave the marks out
    const own = ownGiven ? inOrder(ownGiven, ownFamily) : parts.lang ? latinName : null;
    const inPassport = own === latinName ? withoutMarks(latinName) : latinName;
    return { givenNames, familyName, latinName: inPassport, ownName: own, ownNameLang: own && (parts.lang ?? null) };
  }
}

/** After how many turns both lists stand at their beginning again: from there on each name meets the next family. */
function roundsOf({ length: given }: readonly string[], { length: families }: readonly string[]): number {
  let rounds = given;
  while (rounds % families !== 0) rounds += given;
  return rounds;
}

const two = (n: number) => String(n).padStart(2, '0');

function withoutMarks(text: string): string {
  return text.normalize('NFD').replace(/\p{M}/gu, '').replaceAll('đ', 'd').replaceAll('Đ', 'D');
}

/** An address that can never be delivered to: `.example` is kept for this. */
const addressOf = (latinName: string, countryCode: string, count: number) =>
  `${withoutMarks(latinName)
    .toLowerCase()
    .replace(/[^a-z]+/g, '.')}.${count}@${countryCode.toLowerCase()}.example`;
