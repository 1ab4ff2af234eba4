import { expect, type Page, test } from '@playwright/test';
import { hasNothingSerious } from './checks';
import { as, signInAs } from './given';

interface Row {
  id: string;
  room: { names: { en: string } } | null;
  lecturers: { latinName: string }[];
}

async function openTimetable(page: Page) {
  const coordinator = await as(page.request, 'coordinator');
  const [running] = (await coordinator('get', '/courses?status=running')).items;
  await signInAs(page, 'Coordinator');
  await page.goto(`/desk/courses/${running!.id}/timetable`);
}

test('a session that is typed is thrown away only when the question is answered so', async ({ page }) => {
  await openTimetable(page);
  const add = page.getByRole('button', { name: 'Add a session', exact: true });
  await add.focus();
  await page.keyboard.press('Enter');
  const form = page.getByRole('dialog', { name: 'Add a session' });
  const title = form.getByRole('group', { name: 'Title' }).getByLabel('English');
  await expect(title).toBeFocused();
  // nothing is typed: it closes, and the focus is where it was
  await page.keyboard.press('Escape');
  await expect(form).toBeHidden();
  await expect(add).toBeFocused();

  await page.keyboard.press('Enter');
  await title.fill('What a company owes the public');
  await page.keyboard.press('Escape');
  const question = page.getByRole('dialog', { name: 'Close without saving?' });
  await expect(question.getByRole('button', { name: 'Go on writing' })).toBeFocused();
  await hasNothingSerious(page);
  await page.keyboard.press('Enter');
  await expect(question).toBeHidden();
  await expect(title).toHaveValue('What a company owes the public');

  await page.goBack();
  await page.getByRole('button', { name: 'Stay on this page' }).click();
  await expect(title).toHaveValue('What a company owes the public');

  await form.getByRole('button', { name: 'Back', exact: true }).click();
  await question.getByRole('button', { name: 'Close without saving' }).click();
  await expect(form).toBeHidden();
  await expect(add).toBeFocused();
});

test('the change of a session begins with the room and the lecturer it has', async ({ page }) => {
  // the lists come after the form
  await page.route(/\/api\/(rooms|lecturers)\?/, async (route) => {
    await new Promise((resolve) => setTimeout(resolve, 300));
    await route.continue();
  });
  const coordinator = await as(page.request, 'coordinator');
  const course = (await coordinator('get', '/courses?status=running')).items[0]!;
  const { items } = await coordinator('get', `/courses/${course.id}/sessions?pageSize=100`);
  const { id, room, lecturers } = (items as unknown as Row[]).find((row) => row.room && row.lecturers.length === 1)!;
  await signInAs(page, 'Coordinator');
  await page.goto(`/desk/courses/${course.id}/timetable?session=${id}`);
  const session = page.getByRole('dialog', { name: 'Session' });
  await session.getByRole('button', { name: 'Change', exact: true }).click();
  const chosen = (label: string) => session.getByLabel(label).locator('option:checked');
  await expect(chosen('Room')).toContainText(room!.names.en);
  await expect(chosen('Lecturer')).toHaveText(lecturers[0]!.latinName);
});
