import { expect, test } from '@playwright/test';
import { hasNothingSerious } from './checks';
import { as, givenOpenCall, signInAs } from './given';

test('the coordinator proposes until the country is full, and the director releases', async ({ page, request }) => {
  const course = await givenOpenCall(request);
  const kenya = await as(request, 'focal-point.ke');
  for (const givenNames of ['Amina', 'Baraka', 'Chausiku']) {
    const nominee = { courseId: course.id, givenNames, organizationName: 'Judiciary', post: 'Magistrate' };
    const { id } = await kenya('post', '/nominations', nominee);
    await kenya('post', `/nominations/${id}/actions`, { action: 'submit' });
  }
  await signInAs(page, 'Coordinator');
  await page.goto(`/desk/courses/${course.id}/nominations`);
  await expect(page.getByText('3 nominations')).toBeVisible();
  await hasNothingSerious(page);
  await page.getByRole('link', { name: 'Selection' }).click();
  const proposal = (name: string) => page.getByRole('radiogroup', { name: `Proposal for ${name}` });
  const select = (name: string) => proposal(name).getByText('Selected', { exact: true }).click();
  // one after another: who comes third finds no place
  await select('Amina');
  await expect(page.getByText(/^Places held: 1 of \d+$/).first()).toBeVisible();
  await select('Baraka');
  await expect(page.getByText(/^Places held: 2 of \d+$/).first()).toBeVisible();
  await select('Chausiku');
  await expect(page.getByText('Every place of this country is taken')).toBeVisible();
  await proposal('Chausiku').getByText('Reserve').click();
  await expect(page.getByText('Waiting for release: 2 selected and 1 on the reserve list')).toBeVisible();
  await expect(page.getByRole('button', { name: 'Release the results' })).toBeDisabled();
  await expect(page.getByText('You made 3 of these proposals: another person releases them.')).toBeVisible();
  await hasNothingSerious(page);

  await signInAs(page, 'Director');
  await page.goto(`/desk/courses/${course.id}/selection`);
  const release = { name: 'Release the results' };
  await page.getByRole('main').getByRole('button', release).last().click();
  const dialog = page.getByRole('dialog');
  await expect(dialog.getByRole('listitem')).toHaveText(['Amina, Kenya', 'Baraka, Kenya', 'Chausiku, Kenya']);
  await expect(dialog.getByText('The call is still open to 1 country.')).toBeVisible();
  await dialog.getByRole('button', release).click();
  await expect(page.getByText('No proposal waits for release.')).toBeVisible();

  await signInAs(page, 'Focal point, Kenya');
  await page.goto('/country/calls');
  await page.getByRole('article', { name: course.name }).getByRole('link', { name: 'Amina' }).click();
  await page.getByRole('button', { name: 'Confirm participation' }).click();
  await expect(page.getByRole('button', { name: 'Withdraw the nomination' })).toBeVisible();
  await expect(page.getByText('Participation confirmed').first()).toBeVisible();
});
