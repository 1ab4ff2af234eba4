import { expect, test } from '@playwright/test';
import { hasNothingSerious } from './checks';
import { signInAs } from './given';

test('the alumna sees her courses since 2009, and what nobody recorded says so', async ({ page }) => {
  await page.setViewportSize({ width: 360, height: 740 });
  await signInAs(page, 'Alumna');
  await page.getByRole('link', { name: 'My courses' }).first().click();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('My courses');
  await expect(page.getByText('3 courses since 2009')).toBeVisible();
  const courses = page.getByRole('main').getByRole('listitem');
  await expect(courses).toHaveCount(3);
  await expect(courses.nth(0)).toContainText('Visiting expert');
  await expect(courses.nth(1)).toContainText('18 – 20 November 2014');
  await expect(courses.nth(2)).toContainText('12th International Training Course');
  await expect(courses.nth(2).getByText('Not recorded').first()).toBeVisible();
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(360);
  await hasNothingSerious(page);
});

test('nobody without a role is offered the desk', async ({ page }) => {
  await signInAs(page, 'Alumna');
  await expect(page.getByText('Nothing waits for you.')).toBeVisible();
  await page.goto('/desk/people');
  await expect(page.getByText('Your role does not allow this')).toBeVisible();
});
