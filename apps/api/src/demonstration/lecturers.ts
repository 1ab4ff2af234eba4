import { Person, User } from '@kenshu/identity';
import { Lecturer, Resource, Room } from '@kenshu/timetable';
import type { EntityManager } from 'typeorm';
import type { People } from './people';

const register: Record<string, [countryCode: string, expertise: string]> = {
  'faculty-1': ['JP', 'International cooperation in criminal matters'],
  'faculty-2': ['JP', 'Criminal procedure of Japan'],
  'expert-a': ['GH', 'Investigation of grand corruption'],
  'expert-c': ['PE', 'Financial investigation, beneficial ownership'],
  'expert-d': ['JO', 'Protection of witnesses'],
  'ad-hoc-1': ['JP', 'Public prosecution'],
  'ad-hoc-2': ['JP', 'Police investigation'],
  'ad-hoc-3': ['JP', 'Financial intelligence'],
  'ad-hoc-4': ['JP', 'Competition law'],
};

/** Puts those who teach on the register; the lecturer with an account is visiting expert B. Answers their ids by key. */
export async function makeLecturers(tx: EntityManager, people: People): Promise<Map<string, string>> {
  const ids = new Map<string, string>();
  for (const [key, [countryCode, expertise]] of Object.entries(register)) {
    const { id } = await people.next(countryCode);
    ids.set(key, await enlist(tx, id, expertise));
  }
  const { personId } = await tx.findOneByOrFail(User, { email: 'lecturer@demo.example' });
  return ids.set('expert-b', await enlist(tx, personId, 'Whistle-blowers and open justice'));
}

async function enlist(tx: EntityManager, id: string, expertise: string): Promise<string> {
  await tx.insert(Resource, { id, kind: 'person' });
  await tx.insert(Lecturer, { id, expertise, languages: ['en'] });
  return id;
}

/** The hall and a room for each group. */
export async function makeRooms(tx: EntityManager): Promise<string[]> {
  const rooms = [
    { en: 'Conference room', fr: 'Salle de conférence', capacity: 40 },
    { en: 'Seminar room 1', fr: 'Salle de séminaire 1', capacity: 12 },
    { en: 'Seminar room 2', fr: 'Salle de séminaire 2', capacity: 12 },
    { en: 'Seminar room 3', fr: 'Salle de séminaire 3', capacity: 12 },
  ];
  const ids = [];
  for (const { en, fr, capacity } of rooms) {
    const { id } = await tx.save(Resource, { id: crypto.randomUUID(), kind: 'room' });
    await tx.insert(Room, { id, names: { en, fr }, capacity });
    ids.push(id);
  }
  return ids;
}

export const personOf = (tx: EntityManager, email: string): Promise<Person> =>
  tx.findOneOrFail(User, { where: { email }, relations: { person: true } }).then(({ person }) => person);
