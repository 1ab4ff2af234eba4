import { expect, test } from '@playwright/test';
import { hasNothingSerious } from './checks';
import { as, givenOpenCall, signInAs } from './given';

const day = (days: number) => new Date(Date.now() + days * 86_400_000).toISOString().slice(0, 10);
const FIRST = 112;

test('the coordinator divides a course into groups, meets a clash, postpones, and works off what follows', async ({
  page,
  request,
}) => {
  test.setTimeout(180_000);
  const course = await givenOpenCall(request);
  const [kenya, coordinator, director] = [
    await as(request, 'focal-point.ke'),
    await as(request, 'coordinator'),
    await as(request, 'director'),
  ];
  const nominations: string[] = [];
  for (const givenNames of ['Amina', 'Baraka']) {
    const nominee = { courseId: course.id, givenNames, organizationName: 'Judiciary', post: 'Magistrate' };
    const { id } = await kenya('post', '/nominations', nominee);
    await kenya('post', `/nominations/${id}/actions`, { action: 'submit' });
    await coordinator('post', `/nominations/${id}/actions`, { action: 'select' });
    nominations.push(id);
  }
  await director('post', `/courses/${course.id}/actions`, { action: 'release-results' });
  for (const id of nominations) await kenya('post', `/nominations/${id}/actions`, { action: 'confirm' });
  const hours = { startsLocal: `${day(FIRST)}T10:00`, endsLocal: `${day(FIRST)}T12:30` };
  await coordinator('post', `/courses/${course.id}/sessions`, {
    type: 'faculty',
    titles: { en: 'The Convention' },
    ...hours,
  });
  const workspace = `/desk/courses/${course.id}`;

  // Two groups; the session of the whole course is theirs at once.
  await signInAs(page, 'Coordinator');
  await page.goto(`${workspace}/participants`);
  await page.getByRole('link', { name: 'Groups' }).click();
  await expect(page.getByText('There is no workshop group yet.')).toBeVisible();
  await hasNothingSerious(page);
  for (const name of ['Group 1', 'Group 2']) {
    await page.getByRole('button', { name: 'Add a group' }).click();
    const dialog = page.getByRole('dialog');
    await expect(dialog.getByLabel('English')).toHaveValue(name);
    await dialog.getByRole('button', { name: 'Add', exact: true }).click();
    await expect(page.getByRole('region', { name })).toBeVisible();
  }
  await expect(page.getByText('2 groups · 2 people · 2 in no group')).toBeVisible();

  // People are put in by the device's own list, also by keyboard, and taken back.
  await page.getByLabel('Group of Amina').selectOption({ label: 'Group 1' });
  await expect(page.getByRole('region', { name: 'Group 1' }).getByText('Amina')).toBeVisible();
  await page.getByLabel('Group of Baraka').focus();
  await page.keyboard.press('ArrowDown');
  await expect(page.getByText('Baraka is in Group 1.')).toBeVisible();
  await expect(page.getByLabel('Group of Baraka')).toBeFocused();
  await page.getByRole('button', { name: 'Undo' }).click();
  await expect(page.getByLabel('Group of Baraka')).toHaveValue('');
  await page.getByLabel('Group of Baraka').selectOption({ label: 'Group 2' });
  await page.getByLabel('Duty of Baraka').selectOption('Chairperson');
  await expect(page.getByRole('region', { name: 'Group 2' })).toContainText('Baraka · Chairperson');
  await hasNothingSerious(page);

  // A workshop of one group meets the session of everybody.
  await page.goto(`${workspace}/timetable?session=new-${day(FIRST)}`);
  const dialog = page.getByRole('dialog');
  await dialog.getByRole('group', { name: 'Title' }).getByLabel('English').fill('Workshop on witnesses');
  await dialog.getByLabel('From').fill('11:00');
  await dialog.getByLabel('Until').fill('13:00');
  await dialog.getByLabel('Group 1').check();
  await expect(dialog.getByLabel('The whole course')).not.toBeChecked();
  await dialog.getByRole('button', { name: 'Save' }).click();
  await expect(dialog.getByText(/Group 1 is taken by “The Convention”/)).toBeVisible();
  await hasNothingSerious(page);
  await dialog.getByLabel('From').fill('14:00');
  await dialog.getByLabel('Until').fill('16:00');
  await dialog.getByRole('button', { name: 'Save' }).click();
  await expect(page.getByRole('button', { name: /Workshop on witnesses.*Group 1/ })).toBeVisible();
  await page.goto(`${workspace}/participants?view=groups`);
  await page.getByRole('button', { name: 'End Group 1' }).click();
  await expect(page.getByText(/“Workshop on witnesses”, .* is for Group 1/)).toBeVisible();

  // Postponed by a week: the list, one press at a time, and people asked again.
  await page.getByRole('button', { name: 'More' }).click();
  await page.getByRole('menuitem', { name: 'Postpone' }).click();
  await dialog.getByLabel('New first day').click();
  await expect(page.getByRole('button', { name: 'Next month' })).toBeVisible();
  await page.emulateMedia({ colorScheme: 'dark' });
  await hasNothingSerious(page);
  await page.emulateMedia({ colorScheme: 'light' });
  await dialog.getByLabel('New first day').fill(day(FIRST + 7));
  await dialog.getByLabel('Reason').fill('The hall is flooded');
  await dialog.getByRole('button', { name: 'Postpone' }).click();
  await expect(page).toHaveURL(/confirm-again$/);
  await expect(page.getByRole('heading', { name: '5 to be confirmed again' })).toBeVisible();
  await expect(page.getByText(/“The hall is flooded”/)).toBeVisible();
  await hasNothingSerious(page);
  await page.getByRole('button', { name: 'Move: Nominations close' }).click();
  await expect(page.getByText('Nominations close: moved.')).toBeVisible();
  await page.getByRole('button', { name: 'Undo' }).click();
  await page.getByRole('button', { name: 'Leave as it is: Nominations close' }).click();
  await page.getByRole('button', { name: 'Ask 2 again' }).click();
  await dialog.getByRole('button', { name: 'Ask 2 again' }).click();
  await expect(page.getByText('Asked, waiting for Kenya')).toHaveCount(2);
  await page.reload();
  await expect(page.getByText('Asked, waiting for Kenya')).toHaveCount(2);
  await page.goto('/home');
  await page.getByRole('button', { name: /^\d+ more$/ }).click();
  await expect(page.getByText('The course has changed: 4 to be confirmed again')).toBeVisible();

  // The country answers; the row leaves the list.
  await signInAs(page, 'Focal point, Kenya');
  const question = 'The course has changed: can Amina still come?';
  await page.getByRole('link', { name: `Answer: ${question}` }).click();
  await expect(page.getByText(/The course is postponed to/)).toBeVisible();
  await hasNothingSerious(page);
  await page.getByRole('button', { name: 'Confirm participation' }).click();
  await expect(page.getByText('Participation confirmed').first()).toBeVisible();
  await signInAs(page, 'Coordinator');
  await page.goto(`${workspace}/confirm-again`);
  await expect(page.getByRole('heading', { name: '3 to be confirmed again' })).toBeVisible();
});

test('who works on a course is named, ended and named again', async ({ page, request }) => {
  const course = await givenOpenCall(request);
  await signInAs(page, 'Coordinator');
  await page.goto(`/desk/courses/${course.id}/overview`);
  await expect(page.getByText('Nobody is named yet.')).toBeVisible();
  await page.getByRole('button', { name: 'Add somebody' }).click();
  const dialog = page.getByRole('dialog');
  await dialog.getByRole('combobox', { name: 'Name' }).fill('Soledad');
  await page.getByRole('option', { name: /Soledad Arrieta/ }).click();
  await dialog.getByLabel('What the person does').selectOption('Course counsellor');
  await dialog.getByRole('button', { name: 'Add', exact: true }).click();
  const staff = page.getByRole('region', { name: 'Who works on it' });
  await expect(staff.getByText('Course counsellor')).toBeVisible();
  await expect(staff.getByText('No role opens the course to this account')).toBeVisible();
  await hasNothingSerious(page);
  await staff.getByRole('button', { name: 'End: Soledad Arrieta, Course counsellor' }).click();
  await expect(staff.getByText('Soledad Arrieta no longer works on this course.')).toBeVisible();
  await staff.getByRole('button', { name: 'Undo' }).click();
  await expect(staff.getByText('Course counsellor')).toBeVisible();
});
