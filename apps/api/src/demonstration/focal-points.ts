import { Person, RoleGrant, User } from '@kenshu/identity';
import type { EntityManager } from 'typeorm';
import type { People } from './people';

/** The name of a country's focal point, who is appointed where there is none; Kenya and Viet Nam have theirs among the accounts. */
export async function focalPointOf(tx: EntityManager, countryCode: string, people: People): Promise<string> {
  const held = await tx.findOne(RoleGrant, {
    where: { countryCode, role: 'focal-point' },
    relations: { user: { person: true } },
  });
  return held?.user.person.latinName ?? (await appoint(tx, countryCode, people)).latinName;
}

async function appoint(tx: EntityManager, countryCode: string, people: People): Promise<Person> {
  const email = `focal-point.${countryCode.toLowerCase()}@demo.example`;
  const person = await people.next(countryCode, { email });
  const language = ['CI', 'TN'].includes(countryCode) ? 'fr' : 'en';
  const user = await tx.save(User, { personId: person.id, email, language });
  await tx.insert(RoleGrant, { userId: user.id, role: 'focal-point', countryCode });
  return person;
}
