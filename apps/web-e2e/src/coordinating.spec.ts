import { expect, test } from '@playwright/test';
import { hasNothingSerious } from './checks';
import { signInAs } from './given';

test('the coordinator settles what waits at home and looks at the courses at work', async ({ page }) => {
  await signInAs(page, 'Coordinator');
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(/\d{4}, \d\d:\d\d Tokyo$/);
  const names = 'Grace Namatovu and Grace Nammatovu may be one person';
  await expect(page.getByText('10 countries have not started')).toBeVisible();
  await hasNothingSerious(page);

  await page.getByRole('link', { name: `Compare: ${names}` }).click();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('The same person?');
  await expect(page.getByText('Same birth date. Names differ by spelling only.')).toContainText(
    'One took part in 2018.',
  );
  await hasNothingSerious(page);
  await page.getByRole('button', { name: 'Same person' }).click();
  await expect(page.getByText('10 countries have not started')).toBeVisible();
  await expect(page.getByText(names)).toHaveCount(0);
  await expect(page.getByText('Joined: Grace Namatovu')).toBeVisible();
  await page.getByRole('button', { name: 'Undo' }).click();
  await expect(page.getByText('Grace Nammatovu stands alone again.')).toBeVisible();
  await expect(page.getByText(names)).toBeVisible();

  await page.getByRole('link', { name: /^Look: 10 countries have not started/ }).click();
  await expect(page.getByText('Invited countries')).toBeVisible();
  for (const group of ['Letter came back 1', 'Not opened 3', 'Opened 7', 'Started 5', 'Submitted 11'])
    await expect(page.getByText(group).first()).toBeVisible();
  await hasNothingSerious(page);

  await page.getByRole('link', { name: 'Home', exact: true }).click();
  await page.getByRole('link', { name: /^Settle:/ }).click();
  const session = page.getByRole('dialog');
  await expect(session.getByText(/^asked \d+ \w+, no answer$/)).toBeVisible();
  await hasNothingSerious(page);
  await session.getByRole('button', { name: 'Close' }).click();
  await expect(page.getByText('1 session without a lecturer')).toBeVisible();
  await hasNothingSerious(page);
});
