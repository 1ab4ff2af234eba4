import { expect, it } from '@jest/globals';
import { Problem } from '../kit/problem';
import { demandNearCourse } from './session.rules';

const course = { startsOn: '2027-03-15', endsOn: '2027-04-16' };

it.each([
  ['2027-03-15T10:00', '2027-03-15T12:00', null],
  ['2027-02-13T10:00', '2027-02-13T12:00', null],
  ['2027-02-12T10:00', '2027-02-12T12:00', '#/startsLocal'],
  ['2027-05-16T22:00', '2027-05-16T23:00', null],
  ['2027-05-16T22:00', '2027-05-17T01:00', '#/endsLocal'],
  ['2030-03-15T10:00', '2030-03-15T12:00', '#/startsLocal'],
  ['1901-03-15T10:00', '1901-03-15T12:00', '#/startsLocal'],
])('a session from %s to %s of a course in spring 2027: %s', (startsLocal, endsLocal, pointer) => {
  const refused = () => demandNearCourse({ startsLocal, endsLocal }, course);
  if (pointer) expect(refused).toThrow(Problem);
  else expect(refused).not.toThrow();
  expect(() => demandNearCourse({ startsLocal, endsLocal }, { startsOn: null, endsOn: null })).not.toThrow();
});
