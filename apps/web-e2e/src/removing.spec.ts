import { expect, test } from '@playwright/test';
import { hasNothingSerious } from './checks';
import { as, givenOpenCall, signInAs } from './given';

test('a theme nobody uses is removed, and brought back at once or later', async ({ page, request }) => {
  const coordinator = await as(request, 'coordinator');
  const title = `Sources of the press ${Date.now()}`;
  const theme = await coordinator('post', '/themes', { titles: { en: title }, topicIds: [] });
  await signInAs(page, 'Coordinator');
  await page.goto(`/desk/themes/${theme.id}`);
  await page.getByRole('button', { name: 'Remove' }).click();

  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Themes');
  await expect(page.getByRole('link', { name: title })).toHaveCount(0);
  const messages = page.getByRole('complementary', { name: 'Messages' });
  await expect(messages.getByText(`“${title}” is removed.`)).toBeVisible();
  await hasNothingSerious(page);
  await messages.getByRole('button', { name: 'Undo' }).click();
  await expect(messages.getByText(`“${title}” is back.`)).toBeVisible();
  await page.getByRole('link', { name: title }).click();

  await page.getByRole('button', { name: 'Remove' }).click();
  await page.getByRole('link', { name: 'Removed themes' }).click();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Removed themes');
  await hasNothingSerious(page);
  await page.getByRole('link', { name: title }).click();
  await expect(page.getByText(/It can be brought back until/)).toBeVisible();
  await hasNothingSerious(page);
  await page.getByRole('button', { name: 'Bring back' }).click();
  await expect(page.getByRole('button', { name: 'Remove' })).toBeVisible();
});

test('a theme in use stays, and the course is named', async ({ page, request }) => {
  const { id, name } = await givenOpenCall(request);
  const course = (await (
    await as(request, 'coordinator')
  )('get', `/courses/${id}`)) as unknown as {
    theme: { id: string };
  };
  await signInAs(page, 'Coordinator');
  await page.goto(`/desk/themes/${course.theme.id}`);
  await page.getByRole('button', { name: 'Remove' }).click();
  await expect(page.getByRole('alert')).toContainText('A course uses this theme');
  await expect(page.getByRole('alert')).toContainText(name);
  await expect(page.getByRole('button', { name: 'Edit' })).toBeVisible();
});
