import type { SessionRowDto, SessionType } from '@kenshu/api-client';

const lectures: readonly SessionType[] = ['faculty', 'visiting-expert', 'ad-hoc'];

/** A lecture that is still planned and has nobody to give it: counted as open. */
export const wantsLecturer = ({ type, lecturers, status }: Pick<SessionRowDto, 'type' | 'lecturers' | 'status'>) =>
  lectures.includes(type) && status === 'planned' && !lecturers.some((lecturer) => lecturer.status === 'agreed');
