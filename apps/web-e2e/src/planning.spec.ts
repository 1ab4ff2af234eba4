import { expect, test } from '@playwright/test';
import { hasNothingSerious } from './checks';
import { signInAs } from './given';

test('the coordinator goes from an empty row of the coverage to a theme, and from the theme to a course', async ({
  page,
}) => {
  await signInAs(page, 'Coordinator');
  await page.getByRole('link', { name: 'Coverage by article' }).click();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('What our courses have covered');
  await expect(page.getByText('55 courses: 23 with a theme on record, 19 linked to topics.')).toBeVisible();
  await hasNothingSerious(page);

  await page.getByRole('rowheader', { name: /Bribery in the private sector/ }).click();
  const panel = page.getByRole('dialog', { name: 'Article 21' });
  await expect(panel.getByText('No course on record')).toBeVisible();
  await hasNothingSerious(page);
  await panel.getByRole('link', { name: /Start a theme: Private-sector corruption/ }).click();

  await expect(page.getByRole('heading', { level: 1 })).toHaveText('New theme');
  await page
    .getByRole('group', { name: 'Title' })
    .getByLabel('English')
    .fill('Bribery and embezzlement in both sectors');
  await page.getByRole('checkbox', { name: 'Bribery of officials and trading in influence' }).check();
  await page.getByRole('checkbox', { name: 'Embezzlement and abuse of functions' }).check();
  await expect(
    page.getByText('This theme would be the first on record for Articles 15, 16, 17, 18, 19, 21 and 22.'),
  ).toBeVisible();
  await hasNothingSerious(page);
  await page.getByRole('button', { name: 'Save the theme' }).click();

  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Bribery and embezzlement in both sectors');
  await hasNothingSerious(page);
  await page.getByRole('link', { name: 'Copy last year’s course' }).click();
  await page.getByLabel('Programme').selectOption({ label: 'UNCAC Training Programme' });
  const former = page.getByRole('option', { name: /21st UNAFEI UNCAC Training Programme/ });
  await page.getByLabel('Course to copy').selectOption(await former.getAttribute('value'));
  await page.getByLabel('First day of the new course').fill('2027-10-04');
  await expect(page.getByText('Last day: 12 November 2027')).toBeVisible();
  await hasNothingSerious(page);
  await page.getByRole('button', { name: 'Copy', exact: true }).click();
  await expect(page.getByText('Who works on the course.')).toBeVisible();
  await page.getByRole('link', { name: 'Open the course' }).click();

  await expect(page.getByRole('heading', { level: 1 })).toHaveText(/UNCAC Training Programme/);
  await page.getByRole('checkbox', { name: 'Done: Theme, dates and country list approved' }).check();
  await expect(page.getByText(/done by Haruka Minamoto/)).toBeVisible();
  await expect(page.getByText(/1 of 21 steps done/)).toBeVisible();
  await hasNothingSerious(page);
  await page.getByRole('link', { name: 'Theme', exact: true }).click();
  await expect(page.getByRole('heading', { name: 'Bribery and embezzlement in both sectors' })).toBeVisible();
  await hasNothingSerious(page);
});

test('anybody sees what was held, with what is known and from where', async ({ page }) => {
  await page.goto('/');
  await page.getByLabel('Year').selectOption('2009');
  await page.getByRole('link', { name: /3rd Regional Seminar on Good Governance/ }).click();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(/3rd Regional Seminar/);
  await expect(page.getByText('Another source: 10 December 2009')).toBeVisible();
  await hasNothingSerious(page);
  // of one course only the first day is known: it did not last one day
  await page.goto('/?year=2019');
  await expect(page.getByText('from 9 October 2019, last day not recorded')).toBeVisible();
  await page.goto('/?year=2018');
  await page.getByRole('link', { name: /^21st UNAFEI UNCAC/ }).click();
  await expect(page.getByText('Education and prevention measures', { exact: false }).first()).toBeVisible();
});

test('the coverage is walked through by keyboard', async ({ page }) => {
  await signInAs(page, 'Coordinator');
  await page.goto('/desk/coverage?from=2016&to=2018');
  const first = page.getByRole('rowheader', { name: /Preventive anti-corruption policies/ });
  await first.focus();
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('End');
  await page.keyboard.press('ArrowLeft');
  await expect(page.locator(':focus')).toHaveText('1');
  await page.keyboard.press('Enter');
  await expect(page.getByRole('dialog', { name: 'Article 6' })).toBeVisible();
  await expect(page).toHaveURL(/article=6&year=2017/);
  await page.keyboard.press('Escape');
  await expect(page.getByRole('dialog')).toHaveCount(0);
});
