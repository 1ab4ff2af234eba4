import { describe, expect, it } from '@jest/globals';
import type { TFunction } from 'i18next';
import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { actWords, noted } from './audit-words';

const api = join(import.meta.dirname, '../../../../../libs/api');
const asKey = ((key: string) => key) as TFunction;

describe('an entry of the trail in words', () => {
  it('has words for every act that the server notes by its name', () => {
    const sources = globSync('*/src/**/*.ts', { cwd: api }).filter((file) => !file.endsWith('.spec.ts'));
    const noted = sources.flatMap((file) =>
      [...readFileSync(join(api, file), 'utf8').matchAll(/record\(\s*tx,\s*\w+,\s*'([\w.-]+)'/g)].map(
        ([, act]) => act!,
      ),
    );
    const answers = ['open', 'submit', 'no-nomination', 'nominate-after-all'].map((answer) => `invitation.${answer}`);
    const acts = [...new Set([...noted, ...answers])];
    expect(acts.length).toBeGreaterThan(40);
    const bare = (act: string) => act.split('.')[1]!.replaceAll('-', ' ');
    expect(acts.filter((act) => actWords(act, asKey) === bare(act))).toEqual([]);
  });

  it.each([
    ['person.join', 'Join with another'],
    ['user.set-language', 'language chosen'],
    ['user.end', 'End the account'],
    ['sign-in.end', 'ended'],
    ['theme.restore', 'Bring back'],
    ['thing.new-verb', 'new verb'],
  ])('%s is %s', (action, words) => expect(actWords(action, asKey)).toBe(words));

  it.each([
    ['{}', ''],
    ['{"fields":["sex","bornOn"]}', 'what was changed: sex, bornOn'],
    ['{"into":"4bd4ed83-1d9b-4d2c-9b8d-06c7ad4bbd59","along":[],"account":null}', ''],
    [
      '{"into":"4bd4ed83-1d9b-4d2c-9b8d-06c7ad4bbd59","followed":{"admissions":["4bd4ed83-1d9b-4d2c-9b8d-06c7ad4bbd59"]}}',
      '',
    ],
    ['{"fourEyes":{"from":true,"to":false}}', 'fourEyes: before Yes, now No'],
    ['{"language":"ja"}', 'language: Japanese'],
    ['{"to":"selected","from":"received"}', 'before: Received · now: Selected'],
    ['{"to":"some-new-state"}', 'now: some-new-state'],
  ])('%s says %j', (details, words) => expect(noted(details, 'nomination.act', asKey, 'en')).toBe(words));
});
