import { expect, it } from '@jest/globals';
import { type Actor, type Grant, scopesOf } from '@kenshu/domain/kit/actor';
import { join, onceForGrants, sql } from './statement';

const reader = (name: string, ...grants: Grant[]): Actor => ({
  kind: 'user',
  userId: name,
  personId: name,
  signInId: name,
  name,
  grants,
});

it('a record is written once for all readers with the same grants, and filled in anew for each', () => {
  let written = 0;
  const record = onceForGrants((id, actor) => {
    written++;
    const countries = scopesOf(actor, 'nomination:read', 'countryCode');
    return sql`select 1 from t where id = ${id} and (country in (${join(countries)}) or parent = ${id})`;
  });
  const kenya: Grant = { role: 'focal-point', countryCode: 'KE' };
  const first = record('a', reader('Amina', kenya));
  const second = record('b', reader('Brian', kenya));
  expect([written, second.name, second.text]).toEqual([1, first.name, first.text]);
  expect([first.values, second.values]).toEqual([
    ['a', 'KE', 'a'],
    ['b', 'KE', 'b'],
  ]);
  const both = record('a', reader('Chau', kenya, { role: 'focal-point', countryCode: 'VN' }));
  expect([written, both.values, both.name === first.name]).toEqual([2, ['a', 'KE', 'VN', 'a'], false]);
});
