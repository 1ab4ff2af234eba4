import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, it } from '@jest/globals';
import { AdmissionsModule } from '@kenshu/admissions';
import { CoursesModule } from '@kenshu/courses';
import { givenCourse } from '@kenshu/courses/testing';
import { CurriculumModule } from '@kenshu/curriculum';
import { loadCountries } from '@kenshu/identity';
import { givenPerson, signedIn, startAppWith, type TestUser } from '@kenshu/identity/testing';
import { Jobs } from '@kenshu/platform';
import type { TestApp } from '@kenshu/testing';
import { TimetableModule } from '@kenshu/timetable';
import { Participant } from '../participant/participant.entity';
import { ParticipationModule } from '../participation.module';

let test: TestApp;
let folder: string;
let coordinator: TestUser;

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'kenshu-files-'));
  test = await startAppWith(
    { KENSHU_FILES: folder },
    CurriculumModule,
    CoursesModule,
    TimetableModule,
    AdmissionsModule,
    ParticipationModule,
  );
  await test.db.transaction(loadCountries);
  coordinator = await signedIn(test, 'coordinator');
});
afterAll(async () => {
  await test.close();
  await rm(folder, { recursive: true });
});

async function made(as: TestUser, id: string, wanted: object) {
  const begun = await as.post(`/courses/${id}/participant-lists`, wanted);
  if (begun.status === 202) await test.app.get(Jobs).declared.get('task.run')!.run({ id: begun.body.id });
  return begun;
}

it('is made as PDF and as a sheet, for who may see the people', async () => {
  const course = await givenCourse(test.db, { names: { en: '1st Course', fr: '1re formation' } });
  const { id: personId } = await givenPerson(test.db, { givenNames: 'Sokha', familyName: 'Keo' });
  await test.db.insert(Participant, { courseId: course.id, personId, countryCode: 'KH' });

  for (const [format, begins] of [
    ['pdf', '%PDF-'],
    ['xlsx', 'PK'],
  ] as const) {
    const { status, headers, body } = await made(coordinator, course.id, { format, language: 'fr' });
    expect([status, headers['location']]).toEqual([202, `/api/tasks/${body.id}`]);
    const { body: task } = await coordinator.get(`/tasks/${body.id}`);
    expect(task).toMatchObject({ status: 'done', done: 1, total: 1 });
    expect(task.result.name).toMatch(
      new RegExp(`^Liste des participants\u00a0: 1re formation, \\d{4}-\\d\\d-\\d\\d\\.${format}$`),
    );
    expect((await coordinator.get(`/files/${task.result.id}`)).text.startsWith(begins)).toBe(true);
  }

  const focalPoint = await signedIn(test, 'focal-point', { countryCode: 'KH' });
  expect((await made(focalPoint, course.id, { format: 'pdf', language: 'en' })).status).toBe(403);
  const elsewhere = await signedIn(test, 'counsellor', { courseId: (await givenCourse(test.db)).id });
  expect((await made(elsewhere, course.id, { format: 'pdf', language: 'en' })).status).toBe(404);
  expect((await made(coordinator, course.id, { format: 'docx', language: 'en' })).status).toBe(400);
});
