import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { CoursesModule } from '@kenshu/courses';
import { CurriculumModule } from '@kenshu/curriculum';
import { Person } from '@kenshu/identity';
import { loadCountries } from '@kenshu/identity';
import { signedIn, startApp, type TestUser } from '@kenshu/identity/testing';
import { Mail } from '@kenshu/platform';
import type { TestApp } from '@kenshu/testing';
import { AdmissionsModule } from '../admissions.module';
import { givenCall, givenNominations } from '../../testing';

let test: TestApp;
let kenya: TestUser;
let vietNam: TestUser;

beforeAll(async () => {
  test = await startApp(CurriculumModule, CoursesModule, AdmissionsModule);
  await test.db.transaction(loadCountries);
  kenya = await signedIn(test, 'focal-point', { countryCode: 'KE' });
  vietNam = await signedIn(test, 'focal-point', { countryCode: 'VN' });
});
afterAll(() => test.close());

const submit = async (invitationId: string) =>
  (await kenya.post(`/invitations/${invitationId}/actions`, { action: 'submit' })).body;
const receiptOf = async (id: string) => (await kenya.get(`/receipts/${id}`)).body;

describe('a receipt', () => {
  it('says what was sent, when, by whom and whom it was mailed to, and never anything else', async () => {
    const call = await givenCall(test.db);
    const [invitation] = call.invitations;
    const four = await givenNominations(test.db, call, invitation!, 4);
    const sent = await submit(invitation!.id);
    expect(sent.receipts).toEqual([
      { id: expect.any(String), number: expect.stringMatching(/^R-[34789A-Z]{5}$/), sentAt: expect.any(String) },
    ]);
    const receipt = await receiptOf(sent.receipts[0].id);
    expect(receipt).toEqual({
      ...sent.receipts[0],
      countryCode: 'KE',
      course: { id: call.course.id, names: { en: 'Course' }, startsOn: '2027-03-15', endsOn: '2027-04-16' },
      zone: 'Asia/Tokyo',
      resultsOn: null,
      sentBy: expect.stringMatching(/^Ada focal-point$/),
      mailedTo: ['Ada focal-point'],
      nominees: sent.nominees.map(
        ({ number, person, organization, post }: Record<'number' | 'person' | 'organization' | 'post', unknown>) => ({
          number,
          person,
          organization,
          post,
        }),
      ),
    });
    const [letter] = await test.db.findBy(Mail, { template: 'nominations-received' });
    expect(letter!.text).toContain(receipt.number);
    expect(letter!.text).toContain(`/country/receipts/${receipt.id}`);

    await kenya.post(`/nominations/${four[0]!.id}/actions`, { action: 'recall' });
    await kenya.post(`/nominations/${four[1]!.id}/actions`, { action: 'withdraw', reason: 'Promoted' });
    await test.db.update(Person, { id: four[2]!.personId }, { latinName: 'Somebody Else' });
    expect(await receiptOf(receipt.id)).toEqual(receipt);

    const again = await submit(invitation!.id);
    expect(again.receipts.map(({ id }: { id: string }) => id)).toEqual([expect.any(String), receipt.id]);
    expect((await receiptOf(again.receipts[0].id)).nominees).toHaveLength(1);
    expect(await receiptOf(receipt.id)).toEqual(receipt);
  });

  it('is mailed to the alternate where there is one, and says so', async () => {
    const senegal = await signedIn(test, 'alternate', { countryCode: 'SN' });
    await signedIn(test, 'focal-point', { countryCode: 'SN' });
    const call = await givenCall(test.db, { countries: ['SN'] });
    const [one] = await givenNominations(test.db, call, call.invitations[0]!, 1);
    await senegal.post(`/nominations/${one!.id}/actions`, { action: 'submit' });
    const [{ receipts }] = (await senegal.get('/calls')).body.items;
    const { mailedTo, sentBy } = (await senegal.get(`/receipts/${receipts[0].id}`)).body;
    expect([sentBy, mailedTo.sort()]).toEqual(['Ada alternate', ['Ada alternate', 'Ada focal-point']]);
  });

  it('is another country’s as little as none', async () => {
    const call = await givenCall(test.db, { countries: ['KE', 'VN'] });
    await givenNominations(test.db, call, call.invitations[0]!, 1);
    const { receipts } = await submit(call.invitations[0]!.id);
    const [hidden, nothing] = [
      await vietNam.get(`/receipts/${receipts[0].id}`),
      await vietNam.get('/receipts/0198aa00-0000-7000-8000-000000000009'),
    ];
    expect([hidden.status, { ...hidden.body, instance: '' }]).toEqual([404, { ...nothing.body, instance: '' }]);
  });
});

it('the numbers of one country do not follow from those of others', async () => {
  const call = await givenCall(test.db, { countries: ['KE', 'VN'] });
  const mine = await givenNominations(test.db, call, call.invitations[0]!, 40, { status: 'received' });
  await givenNominations(test.db, call, call.invitations[1]!, 5, { status: 'received' });
  const seen = (await kenya.get(`/nominations?courseId=${call.course.id}&sort=rank&pageSize=100`)).body.items;
  const numbers = (seen as { number: string }[]).map(({ number }) => number);
  expect(numbers).toHaveLength(mine.length);
  expect(numbers.every((number) => /^KE-[3479CDFHJKMNPRTWXY]{5}$/.test(number))).toBe(true);
  expect(new Set(numbers).size).toBe(40);
  expect([...numbers].sort()).not.toEqual(numbers);
});
