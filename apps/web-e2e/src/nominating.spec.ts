import AxeBuilder from '@axe-core/playwright';
import { type APIRequestContext, expect, type Page, test } from '@playwright/test';

const password = 'kenshu-demonstration';
const day = (days: number) => new Date(Date.now() + days * 86_400_000).toISOString().slice(0, 10);

/** Speaks to the api as one of the demonstration accounts. */
async function as(request: APIRequestContext, who: string) {
  const signedIn = await request.post('/api/sign-in', { data: { email: `${who}@demo.example`, password } });
  const cookie = signedIn.headers()['set-cookie']!.split(';')[0]!;
  return async (method: 'get' | 'post', path: string, data?: object) => {
    const answer = await request[method](`/api${path}`, { data, headers: { cookie } });
    expect(answer.ok(), `${method} ${path}`).toBe(true);
    return (await answer.json()) as Record<string, never> & { id: string; items: { id: string }[] };
  };
}

/** A course that calls Kenya for two nominees; answers its name. */
async function givenOpenCall(request: APIRequestContext): Promise<string> {
  const coordinator = await as(request, 'coordinator');
  const director = await as(request, 'director');
  const [programme] = (await coordinator('get', '/programmes')).items;
  const [topic] = (await coordinator('get', '/topics')).items;
  const theme = await coordinator('post', '/themes', { titles: { en: 'Witness protection' }, topicIds: [topic!.id] });
  const course = await coordinator('post', '/courses', {
    programmeId: programme!.id,
    themeId: theme.id,
    startsOn: day(112),
    endsOn: day(147),
    capacity: 24,
  });
  await director('post', `/courses/${course.id}/actions`, { action: 'approve' });
  const call = await coordinator('post', `/courses/${course.id}/call`, { closesAt: `${day(9)}T17:00` });
  await coordinator('post', `/calls/${call.id}/invitations`, { countryCodes: ['KE'], places: 2 });
  await coordinator('post', `/courses/${course.id}/actions`, { action: 'issue-call' });
  return (course as unknown as { names: { en: string } }).names.en;
}

async function hasNothingSerious(page: Page) {
  const { violations } = await new AxeBuilder({ page }).analyze();
  expect(violations.filter(({ impact }) => impact === 'serious' || impact === 'critical')).toEqual([]);
}

test('a focal point puts two people forward on a phone, orders them, submits and has the receipt', async ({
  page,
  request,
}) => {
  const name = await givenOpenCall(request);
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
  await expect(page.getByText(/N-\d{6}/)).toHaveCount(2);
  await hasNothingSerious(page);
});
