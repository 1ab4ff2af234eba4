import { expect, test } from '@playwright/test';
import { hasNothingSerious } from './checks';
import { givenOpenCall } from './given';

test('a focal point puts two people forward on a phone, orders them, submits and has the receipt', async ({
  page,
  request,
}) => {
  const { name } = await givenOpenCall(request);
  await page.setViewportSize({ width: 360, height: 740 });
  await page.goto('/sign-in');
  await page.getByRole('button', { name: 'Focal point, Kenya' }).click();
  await expect(page).toHaveURL(/\/home$/);
  await page.goto('/country/calls');
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Kenya: calls open to you');
  const call = page.getByRole('article', { name });
  await expect(call).toContainText('2 places. You may put forward more than 2, in order.');

  await call.getByRole('link', { name: 'Add a nominee' }).click();
  await page.getByLabel('Given names').fill('Suharto');
  await page.getByRole('button', { name: 'Save' }).click();
  await expect(call.getByText('To come: organization, post')).toBeVisible();

  await call.getByRole('link', { name: 'Add a nominee' }).click();
  await page.getByLabel('Given names').fill('Wanjirũ');
  await page.getByLabel('Family name').fill('Otieno');
  await page.getByLabel('Organization').fill('Ethics Commission');
  await page.getByRole('button', { name: 'Use “Ethics Commission”, it is not on the list' }).click();
  await page.getByLabel('Post').fill('Prosecutor');
  await hasNothingSerious(page);
  await page.getByRole('button', { name: 'Save' }).click();
  await call.getByRole('button', { name: 'Move Wanjirũ Otieno up' }).click();
  await expect(call.getByRole('listitem').first()).toContainText('Wanjirũ Otieno');

  await call.getByRole('link', { name: 'Suharto' }).click();
  await page.getByLabel('Organization').fill('Ethics');
  await page.getByRole('button', { name: 'Ethics Commission', exact: true }).click();
  await page.getByLabel('Post').fill('Investigator');
  await page.getByRole('button', { name: 'Save', exact: true }).click();
  await expect(page.getByText(/^Saved \d\d:\d\d/)).toBeVisible();
  await page.goto('/country/calls');
  await hasNothingSerious(page);
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(360);

  await call.getByRole('button', { name: 'Submit' }).click();
  const dialog = page.getByRole('dialog');
  await expect(dialog).toContainText('You are sending 2 nominees, in this order: Wanjirũ Otieno and Suharto.');
  await dialog.getByRole('button', { name: 'Submit' }).click();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Receipt');
  await expect(page.getByText(/KE-[34789A-Z]{5}/)).toHaveCount(2);
  await hasNothingSerious(page);
});
