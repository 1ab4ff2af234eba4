import { type APIRequestContext, expect, type Page } from '@playwright/test';

const password = 'kenshu-demonstration';
const day = (days: number) => new Date(Date.now() + days * 86_400_000).toISOString().slice(0, 10);

/** Speaks to the api as one of the demonstration accounts. */
export async function as(request: APIRequestContext, who: string) {
  const signedIn = await request.post('/api/sign-in', { data: { email: `${who}@demo.example`, password } });
  const cookie = signedIn.headers()['set-cookie']!.split(';')[0]!;
  return async (method: 'get' | 'post', path: string, data?: object) => {
    const answer = await request[method](`/api${path}`, { data, headers: { cookie } });
    expect(answer.ok(), `${method} ${path}`).toBe(true);
    return (await answer.json()) as Record<string, never> & { id: string; items: { id: string }[] };
  };
}

/** A course that calls Kenya for two nominees. */
export async function givenOpenCall(request: APIRequestContext): Promise<{ id: string; name: string }> {
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
  await coordinator('post', `/courses/${course.id}/actions`, { action: 'propose', reason: 'Asked for by Kenya' });
  await director('post', `/courses/${course.id}/actions`, { action: 'approve' });
  const call = await coordinator('post', `/courses/${course.id}/call`, { closesAt: `${day(9)}T17:00` });
  await coordinator('post', `/calls/${call.id}/invitations`, { countryCodes: ['KE'], places: 2 });
  await coordinator('post', `/courses/${course.id}/actions`, { action: 'issue-call' });
  return { id: course.id, name: (course as unknown as { names: { en: string } }).names.en };
}

/** Signs in with one press, as somebody else than before. */
export async function signInAs(page: Page, role: string) {
  await page.context().clearCookies();
  await page.goto('/sign-in');
  await page.getByRole('button', { name: role }).click();
  await expect(page).toHaveURL(/\/home$/);
}
