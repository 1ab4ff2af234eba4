import { readFile } from 'node:fs/promises';
import { expect, type Page, test } from '@playwright/test';
import { hasNothingSerious } from './checks';
import { as, signInAs } from './given';

async function openParticipants(page: Page) {
  const coordinator = await as(page.request, 'coordinator');
  const [running] = (await coordinator('get', '/courses?status=running')).items;
  await signInAs(page, 'Coordinator');
  await page.goto(`/desk/courses/${running!.id}/participants`);
}

const save = async (page: Page, name: RegExp) => {
  const [download] = await Promise.all([page.waitForEvent('download'), page.getByRole('link', { name }).click()]);
  return { name: download.suggestedFilename(), bytes: await readFile(await download.path()) };
};

test('the list of participants is saved as PDF and as a spreadsheet, each with its size said before', async ({
  page,
}) => {
  await page.setViewportSize({ width: 360, height: 780 });
  await openParticipants(page);
  const pdf = page.getByRole('button', { name: 'Save as PDF' });
  await pdf.focus();
  await page.keyboard.press('Enter');
  // who works with the keyboard is led to what the button has become
  await expect(page.getByRole('link', { name: /^Save as PDF \(\d+ kB\)$/ })).toBeFocused();
  await hasNothingSerious(page);
  const printed = await save(page, /^Save as PDF/);
  expect(printed.name).toMatch(/^Participants.*\.pdf$/);
  expect(printed.bytes.subarray(0, 5).toString()).toBe('%PDF-');

  await page.getByRole('button', { name: 'Save as spreadsheet' }).click();
  await expect(page.getByRole('link', { name: /^Save as spreadsheet \(\d+ kB\)$/ })).toBeVisible();
  const sheet = await save(page, /^Save as spreadsheet/);
  expect(sheet.name).toMatch(/\.xlsx$/);
  expect(sheet.bytes.subarray(0, 2).toString()).toBe('PK');

  // who comes back finds both as they were
  await page.getByRole('link', { name: 'Timetable', exact: true }).click();
  await page.getByRole('link', { name: 'Participants', exact: true }).click();
  await expect(page.getByRole('link', { name: /^Save as PDF/ })).toBeVisible();
  const [scrolls, shows] = await page.evaluate(() => [document.documentElement.scrollWidth, window.innerWidth]);
  expect(scrolls).toBeLessThanOrEqual(shows);
});

test('a list that takes its time shows how far it is, and can be given up', async ({ page }) => {
  await openParticipants(page);
  await page.route('**/api/tasks/*', async (route) => {
    if (route.request().method() !== 'GET') return route.fulfill({ status: 204 });
    const answer = await route.fetch();
    const task = (await answer.json()) as object;
    await route.fulfill({ response: answer, json: { ...task, status: 'running', done: 9, total: 25, result: null } });
  });
  await page.getByRole('button', { name: 'Save as PDF' }).click();
  await expect(page.getByRole('status').getByText('Making the PDF: 9 of 25')).toBeVisible();
  await expect(page.getByRole('progressbar', { name: 'Making the PDF' })).toHaveAttribute('aria-valuenow', '36');
  await hasNothingSerious(page);
  await page.getByRole('button', { name: 'Cancel: Making the PDF' }).click();
  await expect(page.getByRole('button', { name: 'Save as PDF' })).toBeVisible();
});
