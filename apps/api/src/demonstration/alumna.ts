import { Course } from '@kenshu/courses';
import { Participant } from '@kenshu/participation';
import type { EntityManager } from 'typeorm';
import { personOf } from './lecturers';

const history = [
  { referenceKey: 'uncac-12', role: 'overseas', post: 'State prosecutor' },
  { referenceKey: 'gg-8', role: 'overseas', post: 'Senior state prosecutor' },
  { referenceKey: 'uncac-21', role: 'visiting-expert', post: 'Head of the anti-corruption division' },
] as const;

/** The one demonstration person who is attached to real past courses; she is left out of every total of theirs. */
export async function makeAlumna(tx: EntityManager): Promise<void> {
  const { id: personId } = await personOf(tx, 'alumna@demo.example');
  for (const { referenceKey, role, post } of history) {
    const { id: courseId } = await tx.findOneByOrFail(Course, { referenceKey });
    await tx.insert(Participant, { courseId, personId, role, countryCode: 'PH', post, status: 'completed' });
  }
}
