import { Course } from '@kenshu/courses';
import { Person } from '@kenshu/identity';
import { Participant } from '@kenshu/participation';
import type { EntityManager } from 'typeorm';
import { personOf } from './lecturers';
import type { People } from './people';

type Part = [referenceKey: string, post: string, role?: 'visiting-expert'];

const ofTheAlumna: Part[] = [
  ['uncac-12', 'State prosecutor'],
  ['gg-8', 'Senior state prosecutor'],
  ['uncac-21', 'Head of the anti-corruption division', 'visiting-expert'],
];

/** With the one of the closed course six of Kenya since 2009. */
const ofKenya: { bornOn: string; part: Part }[] = [
  { bornOn: '1971-02-14', part: ['uncac-12', 'Inspector of police'] },
  { bornOn: '1974-09-30', part: ['uncac-15', 'Senior magistrate'] },
  { bornOn: '1979-06-05', part: ['uncac-18', 'Investigator'] },
  { bornOn: '1981-12-19', part: ['uncac-20', 'Prosecution counsel'] },
  { bornOn: '1986-03-27', part: ['uncac-24', 'Superintendent of prisons'] },
];

/**
 * Demonstration people who took part in real past courses, and are left out of every total of theirs: the alumna, one
 * of the two nominations that look like one person, and those of Kenya.
 */
export async function makeEarlier(tx: EntityManager, people: People): Promise<void> {
  const tookPart = async ({ id: personId }: Person, countryCode: string, [referenceKey, post, role]: Part) => {
    const { id: courseId } = await tx.findOneByOrFail(Course, { referenceKey });
    const part = { courseId, personId, countryCode, post, role: role ?? 'overseas', status: 'completed' } as const;
    await tx.insert(Participant, part);
  };
  const alumna = await personOf(tx, 'alumna@demo.example');
  for (const part of ofTheAlumna) await tookPart(alumna, 'PH', part);
  const grace = await tx.findOneByOrFail(Person, { latinName: 'Grace Namatovu', demonstration: true });
  await tookPart(grace, 'UG', ['uncac-21', 'State attorney']);
  for (const { bornOn, part } of ofKenya) await tookPart(await people.next('KE', { bornOn }), 'KE', part);
}
