import { describe, expect, it } from '@jest/globals';
import type { TFunction } from 'i18next';
import { actWords, noted } from './audit-words';

describe('an entry of the trail in words', () => {
  it.each([
    ['person.join', 'Join with another'],
    ['user.set-language', 'language chosen'],
    ['user.end', 'End the account'],
    ['sign-in.end', 'ended'],
    ['theme.restore', 'Bring back'],
    ['thing.new-verb', 'new verb'],
  ])('%s is %s', (action, words) => expect(actWords(action, ((key: string) => key) as TFunction)).toBe(words));

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
  ])('%s says %j', (details, words) =>
    expect(noted(details, 'nomination.act', ((key: string) => key) as TFunction, 'en')).toBe(words),
  );
});
