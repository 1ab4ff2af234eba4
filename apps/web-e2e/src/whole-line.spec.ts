import { expect, type Page, test } from '@playwright/test';
import { hasNothingSerious } from './checks';
import { signInAs } from './given';

const nominee = { givenNames: 'Zawadi', familyName: 'Wekesa', email: 'zawadi.wekesa@ke.example' };
const fullName = `${nominee.givenNames} ${nominee.familyName}`;
const inDays = (days: number) => new Date(Date.now() + days * 86_400_000).toISOString().slice(0, 10);
const title = 'Integrity of companies and of those who deal with them';

/** Presses an action that asks first, reads what would follow, and goes on. */
async function pressAndConfirm(page: Page, name: string, reads: string | RegExp, reason?: string) {
  await press(page, name);
  const dialog = page.getByRole('dialog', { name });
  await expect(dialog.getByText(reads).first()).toBeVisible();
  await hasNothingSerious(page);
  if (reason) await dialog.getByLabel('Reason').fill(reason);
  await dialog.getByRole('button', { name, exact: true }).click();
  await expect(dialog).toHaveCount(0);
}

/** Presses an action of the course, in the head of its workspace. */
const press = (page: Page, name: string) => page.getByRole('main').getByRole('button', { name, exact: true }).click();

test('from an empty square of the coverage to the course history of the person who took part', async ({ page }) => {
  test.setTimeout(240_000);

  // The coordinator finds what was never taught, makes a theme of it and a course of the theme.
  await signInAs(page, 'Coordinator');
  await page.getByRole('link', { name: 'Coverage by article' }).click();
  await page.getByRole('rowheader', { name: /Bribery in the private sector/ }).click();
  const panel = page.getByRole('dialog', { name: 'Article 21' });
  await expect(panel.getByText('No course on record')).toBeVisible();
  await panel.getByRole('link', { name: /Start a theme: Private-sector corruption/ }).click();
  await page.getByRole('group', { name: 'Title' }).getByLabel('English').fill(title);
  await page.getByRole('button', { name: 'Save the theme' }).click();
  await page.getByRole('link', { name: 'Empty course' }).click();
  await page.getByLabel('Programme').selectOption({ label: 'UNCAC Training Programme' });
  await page.getByLabel('First day', { exact: true }).fill(inDays(100));
  await page.getByLabel('Last day', { exact: true }).fill(inDays(132));
  await page.getByLabel(/^Capacity/).fill('1');
  await page.getByRole('button', { name: /^(Make the course|Save)/ }).click();
  await expect(page.getByRole('navigation', { name: 'Parts of the course' })).toBeVisible();
  const workspace = page.url().replace(/\/[a-z]+$/, '');

  // The coordinator proposes, the director approves; the coordinator calls Kenya.
  await pressAndConfirm(page, 'Propose for approval', 'The director reads your reason', 'Nobody has taught Article 21');
  await expect(page.getByText('Waiting for the director’s approval')).toBeVisible();
  await signInAs(page, 'Director');
  await expect(page.getByText('Proposed by Haruka Minamoto: approve or return').first()).toBeVisible();
  await expect(page.getByText('“Nobody has taught Article 21”')).toBeVisible();
  await page.goto(`${workspace}/overview`);
  await expect(page.getByRole('button', { name: 'Return with a reason' })).toBeVisible();
  await press(page, 'Approve');
  await expect(page.getByText(/^Approved, /)).toBeVisible();
  await signInAs(page, 'Coordinator');
  await page.goto(`${workspace}/call`);
  await press(page, 'Prepare the call');
  await page.getByLabel('Nominations close: day').fill(inDays(9));
  await page.getByLabel('Nominations close: hour').fill('17');
  await page.getByRole('button', { name: 'Save' }).click();
  await page.getByRole('button', { name: 'Invite countries' }).click();
  await page.getByRole('dialog').getByLabel('Countries').fill('Kenya');
  await page.getByRole('option', { name: 'Kenya' }).click();
  await page.getByLabel('Places of each').fill('1');
  await page.getByRole('button', { name: 'Invite', exact: true }).click();
  await expect(page.getByText(/1 country is chosen, all with a focal point/)).toBeVisible();
  await pressAndConfirm(page, 'Issue the call', /^1 letter to 1 country/);
  await expect(page.getByText('Calling for nominations')).toBeVisible();
  await hasNothingSerious(page);
  const name = await page.getByRole('heading', { level: 1 }).innerText();

  // The focal point nominates.
  await signInAs(page, 'Focal point, Kenya');
  await page.goto('/country/calls');
  const call = page.getByRole('article', { name });
  await call.getByRole('link', { name: 'Add a nominee' }).click();
  await page.getByLabel('Given names').fill(nominee.givenNames);
  await page.getByLabel('Family name').fill(nominee.familyName);
  await page.getByLabel('Organization').fill('Judiciary of the coast');
  await page.getByRole('button', { name: 'Use “Judiciary of the coast”, it is not on the list' }).click();
  await page.getByLabel('Post').fill('Senior magistrate');
  await page.getByLabel(/E-mail/).fill(nominee.email);
  await page.getByRole('button', { name: 'Save' }).click();
  await call.getByRole('button', { name: 'Submit' }).click();
  await page.getByRole('dialog').getByRole('button', { name: 'Submit' }).click();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Receipt');

  // The coordinator proposes, another person releases, the country confirms.
  await signInAs(page, 'Coordinator');
  await page.goto(`${workspace}/selection`);
  await page
    .getByRole('radiogroup', { name: `Proposal for ${fullName}` })
    .getByText('Selected', { exact: true })
    .click();
  await expect(page.getByText('Waiting for release: 1 selected')).toBeVisible();
  await signInAs(page, 'Director');
  await page.goto(`${workspace}/selection`);
  await press(page, 'Release the results');
  await expect(page.getByRole('dialog').getByText(`${fullName}, Kenya`)).toBeVisible();
  await hasNothingSerious(page);
  await page.getByRole('dialog').getByRole('button', { name: 'Release the results' }).click();
  await expect(page.getByText('No proposal waits for release.')).toBeVisible();
  await signInAs(page, 'Focal point, Kenya');
  await expect(page.getByText(`${fullName} is selected: confirm participation`)).toBeVisible();
  await page.getByRole('link', { name: `Answer: ${fullName} is selected: confirm participation` }).click();
  await press(page, 'Confirm participation');
  await expect(page.getByText('Participation confirmed').first()).toBeVisible();

  // A session is scheduled, the course runs and ends, the participant completes it.
  await signInAs(page, 'Coordinator');
  await page.goto(`${workspace}/timetable`);
  await page
    .getByRole('button', { name: /^Add (a session|one)$/ })
    .first()
    .click();
  const session = page.getByRole('dialog');
  await session.getByRole('group', { name: 'Title' }).getByLabel('English').fill('What a company owes the public');
  await session.getByLabel('Day').fill(inDays(100));
  await session.getByLabel('From').fill('10:00');
  await session.getByLabel('Until').fill('12:30');
  await session.getByRole('button', { name: 'Save' }).click();
  await expect(page.getByRole('button', { name: /What a company owes the public/ })).toBeVisible();
  await pressAndConfirm(page, 'Close the call', 'The deadline has not passed.');
  await pressAndConfirm(page, 'Confirm the course', '1 person has confirmed to come.');
  await pressAndConfirm(page, 'Start the course', 'Its first day has not come.');
  await page.goto(`${workspace}/participants`);
  await page.getByRole('link', { name: fullName }).click();
  await press(page, 'Arrived');
  await press(page, 'Completed');
  await expect(page.getByText('Completed').first()).toBeVisible();
  await page.goto(`${workspace}/overview`);
  await pressAndConfirm(page, 'Close the course', 'The course is not over.');
  await expect(page.getByText(/^Closed, /)).toBeVisible();
  await page.goto('/desk/coverage?article=21');
  await expect(panel.getByRole('link', { name })).toBeVisible();

  // She is invited, chooses a password by the link of the letter, and finds the course in her history.
  await page.goto('/desk/users/new');
  await page.getByLabel('Somebody on record').check();
  await page.getByRole('combobox', { name: 'Name' }).fill(fullName);
  await page.getByRole('option', { name: new RegExp(fullName) }).click();
  await page.getByLabel('E-mail address').fill(nominee.email);
  await page.getByRole('button', { name: 'Send the invitation' }).click();
  await expect(page.getByText(`An invitation goes to ${nominee.email}.`)).toBeVisible();
  await page.goto(`/desk/outbox?q=${encodeURIComponent(nominee.email)}`);
  await page
    .getByRole('main')
    .getByRole('link', { name: /account/ })
    .click();
  const letter = page.getByText(/\/l#[\w-]{20,}/).last();
  const link = /\/l#[\w-]+/.exec(await letter.innerText())![0];
  await page.context().clearCookies();
  await page.goto(link);
  await page.getByRole('button', { name: 'Continue' }).click();
  await page.getByLabel('Password', { exact: true }).fill('a long enough password of hers');
  await page.getByRole('button', { name: 'Set the password and sign in' }).click();
  await expect(page).toHaveURL(/\/home$/);
  await page.getByRole('link', { name: 'My courses' }).first().click();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('My courses');
  await expect(page.getByText(name)).toBeVisible();
  await expect(page.getByText(title)).toBeVisible();
  await expect(page.getByText('Completed')).toBeVisible();
  await hasNothingSerious(page);
});
