import { afterAll, beforeAll, expect, it } from '@jest/globals';
import { Course } from '@kenshu/courses';
import { givenCourse } from '@kenshu/courses/testing';
import { givenPerson } from '@kenshu/identity/testing';
import { tally, TwoApis } from './two-apis';

const PAIRS = 50;

let two: TwoApis;

beforeAll(async () => {
  two = await TwoApis.start();
});
afterAll(() => two.stop());

type Desk = Awaited<ReturnType<TwoApis['desk']>>;

/** Both editors have read version 1 and save at one moment; answers what each was told. */
const bothSave = (desk: Desk, path: string, bodies: object[]) =>
  Promise.all(bodies.map((body, i) => desk(i, { method: 'PATCH', path, body, version: 1 })));

it(`of ${PAIRS} pairs that all edit at one moment one is kept and the other told`, async () => {
  const coordinator = await two.desk('coordinator');
  const people = [];
  for (let i = 0; i < PAIRS; i++) people.push(await givenPerson(two.db));
  const save = ({ id }: { id: string }) => bothSave(coordinator, `/people/${id}`, [{ sex: 'female' }, { sex: 'male' }]);
  const pairs = await Promise.all(people.map(save));
  for (const [i, answers] of pairs.entries()) {
    expect(tally(answers)).toEqual({ 200: 1, 412: 1 });
    const kept = answers.find(({ status }) => status === 200)!.body;
    const [stored] = await two.db.query<object[]>(`select sex, version from person where id = $1`, [people[i]!.id]);
    expect(stored).toEqual({ sex: kept['sex'], version: 2 });
  }
});

it(`of ${PAIRS} pairs that edit one after the other one is kept and the other told`, async () => {
  const coordinator = await two.desk('coordinator');
  const lost = [];
  for (let i = 0; i < PAIRS; i++) {
    const { id } = await givenCourse(two.db);
    const answers = await bothSave(coordinator, `/courses/${id}`, [{ capacity: 20 }, { minimum: 10 }]);
    expect(tally(answers)).toEqual({ 200: 1, 412: 1 });
    const kept = answers.find(({ status }) => status === 200)!.body;
    const { capacity, minimum, version } = await two.db.findOneByOrFail(Course, { id });
    if (capacity !== kept['capacity'] || minimum !== kept['minimum'] || version !== 2) lost.push(id);
  }
  expect(lost).toEqual([]);
});
