import { expect, type Locator, type Page, test } from '@playwright/test';
import { as, signInAs } from './given';

// As a device whose reader's language is written so; see apps/web/src/i18n/direction.ts.
test.beforeEach(({ page }) => page.addInitScript(() => localStorage.setItem('kenshu.direction', 'rtl')));

const boxOf = async (of: Locator) => (await of.boundingBox())!;
const middle = async (of: Locator) => {
  const { x, width } = await boxOf(of);
  return x + width / 2;
};

/** The navigation stands at the right, its words begin there, and nothing makes the page wider than the window. */
async function isTurnedRound(page: Page) {
  await expect(page.locator('html')).toHaveAttribute('dir', 'rtl');
  const navigation = await boxOf(page.getByRole('navigation', { name: 'Navigation' }));
  const heading = page.getByRole('heading', { level: 1 });
  const { x, width } = await boxOf(heading);
  expect(navigation.x).toBeGreaterThan(x + width);
  expect(await heading.evaluate((element) => getComputedStyle(element).direction)).toBe('rtl');
  await fits(page);
}

async function fits(page: Page) {
  const [scrolls, shows] = await page.evaluate(() => [document.documentElement.scrollWidth, window.innerWidth]);
  expect(scrolls).toBeLessThanOrEqual(shows);
}

/** From left to right as they stand on the screen. */
async function middles(of: Locator): Promise<number[]> {
  const found = [];
  for (const one of await of.all()) found.push(await middle(one));
  return found;
}
const falling = (numbers: number[]) => numbers.every((n, i) => i === 0 || n < numbers[i - 1]!);

const phone = { width: 360, height: 780 };

test('a list begins at the right', async ({ page }) => {
  await signInAs(page, 'Coordinator');
  await page.goto('/desk/courses');
  const heads = page.getByRole('columnheader');
  await expect(heads.first()).toContainText('Course');
  await isTurnedRound(page);
  const places = await middles(heads);
  expect(places.length).toBeGreaterThan(3);
  expect(falling(places)).toBe(true);
  expect(await middle(page.getByRole('searchbox', { name: 'Name or theme' }))).toBeGreaterThan(places.at(-1)!);

  await page.setViewportSize(phone);
  await expect(heads).toHaveCount(0);
  await fits(page);
});

test('the coverage has its articles at the right and its latest year at the left', async ({ page }) => {
  await signInAs(page, 'Coordinator');
  await page.goto('/desk/coverage?from=2007&to=2018');
  const article = page.getByRole('rowheader', { name: /Preventive anti-corruption policies/ });
  await expect(article).toBeVisible();
  await isTurnedRound(page);
  const years = page.getByRole('columnheader', { name: /^20\d\d/ });
  const places = await middles(years);
  expect(places.length).toBeGreaterThan(8);
  expect(falling(places)).toBe(true);
  expect(await middle(article)).toBeGreaterThan(places[0]!);

  // arrows go where they point
  await article.focus();
  await page.keyboard.press('ArrowLeft');
  const first = await middle(page.locator(':focus'));
  expect(first).toBeLessThan(await middle(article));
  await page.keyboard.press('ArrowLeft');
  expect(await middle(page.locator(':focus'))).toBeLessThan(first);
  await page.keyboard.press('ArrowRight');
  expect(await middle(page.locator(':focus'))).toBe(first);

  await article.click();
  const panel = page.getByRole('dialog');
  await expect(panel).toBeVisible();
  expect((await boxOf(panel)).x).toBe(0);
  await page.keyboard.press('Escape');

  await page.setViewportSize(phone);
  await expect(article).toBeVisible();
  await fits(page);
});

test('the week of a timetable runs from the right', async ({ page, request }) => {
  const coordinator = await as(request, 'coordinator');
  const [running] = (await coordinator('get', '/courses?status=running')).items;
  await signInAs(page, 'Coordinator');
  await page.goto(`/desk/courses/${running!.id}/timetable`);
  const days = page.getByRole('heading', { level: 3, name: /day/ });
  await expect(days.first()).toContainText('Monday');
  await isTurnedRound(page);
  const places = await middles(days);
  expect(places.length).toBeGreaterThanOrEqual(5);
  expect(falling(places)).toBe(true);
  const hour = page.getByText('10:00', { exact: true });
  expect(await middle(hour)).toBeGreaterThan(places[0]!);

  // the week before stands where the line begins, and its arrow points there
  const [before, after] = ['Previous week', 'Next week'].map((name) => page.getByRole('button', { name }));
  expect(await middle(before!)).toBeGreaterThan(await middle(after!));
  for (const button of [before!, after!])
    expect(await button.locator('svg').evaluate((icon) => getComputedStyle(icon).transform)).toMatch(/^matrix\(-1,/);

  await page.setViewportSize(phone);
  await expect(days.first()).toBeVisible();
  await fits(page);
});

test('a short message stands at the end of the line', async ({ page, request }) => {
  const theme = await (await as(request, 'coordinator'))('post', '/themes', { titles: { en: 'Mirror' }, topicIds: [] });
  await signInAs(page, 'Coordinator');
  await page.goto(`/desk/themes/${theme.id}`);
  await page.getByRole('button', { name: 'Remove' }).click();
  const undo = page.getByRole('button', { name: 'Undo' });
  await expect(undo).toBeVisible();
  expect(await middle(undo)).toBeLessThan(page.viewportSize()!.width / 2);
});
