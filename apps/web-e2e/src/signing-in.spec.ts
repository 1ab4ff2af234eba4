import { expect, test } from '@playwright/test';
import { hasNothingSerious } from './checks';

test('the coordinator signs in with one press, sees where she is signed in, and signs out', async ({ page }) => {
  await page.goto('/');
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Courses');
  await hasNothingSerious(page);
  await page.getByRole('link', { name: 'Sign in' }).click();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Sign in');
  await hasNothingSerious(page);
  await page.getByRole('button', { name: 'Coordinator' }).click();
  await expect(page).toHaveURL(/\/home$/);
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
  await hasNothingSerious(page);
  await page.goto('/account/sign-ins');
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
  await hasNothingSerious(page);
});

test('a wrong password is said in words, and nothing typed is lost', async ({ page }) => {
  await page.goto('/sign-in');
  await page.getByLabel('E-mail').fill('director@demo.example');
  await page.getByLabel('Password', { exact: true }).fill('not this');
  await page.getByRole('button', { name: 'Sign in', exact: true }).click();
  await expect(page.getByText('The e-mail address or the password is not right')).toBeVisible();
  await expect(page.getByLabel('E-mail')).toHaveValue('director@demo.example');
});

test('the pages speak French from the first word', async ({ page }) => {
  await page.goto('/sign-in');
  await page.getByRole('button', { name: 'Français' }).or(page.getByText('Français')).first().click();
  await expect(page.locator('html')).toHaveAttribute('lang', 'fr');
  await hasNothingSerious(page);
});

for (const colorScheme of ['light', 'dark'] as const) {
  test(`fits a phone in the ${colorScheme}, without a scroll bar sideways`, async ({ page }) => {
    await page.emulateMedia({ colorScheme });
    await page.setViewportSize({ width: 360, height: 740 });
    await page.goto('/sign-in');
    await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(360);
    await hasNothingSerious(page);
  });
}
