import type { PersonDto } from '@kenshu/api-client';
import { fold } from '@kenshu/domain/kit/fold';

type Known = Pick<PersonDto, 'latinName' | 'ownName' | 'renderings' | 'bornOn' | 'nationalities' | 'email'>;

export type Evidence =
  | 'same-name'
  | 'same-words'
  | 'spelling'
  | 'other-name'
  | 'same-birth'
  | 'other-birth'
  | 'unknown-birth'
  | 'same-country'
  | 'other-country'
  | 'same-email';

/** What speaks for and against two records being one person, the weightiest first. */
export function evidenceOf(one: Known, other: Known): Evidence[] {
  const birth =
    !one.bornOn || !other.bornOn ? 'unknown-birth' : one.bornOn === other.bornOn ? 'same-birth' : 'other-birth';
  const countries = one.nationalities.length > 0 && other.nationalities.length > 0;
  const shared = one.nationalities.some((code) => other.nationalities.includes(code));
  const email = one.email && other.email && one.email.toLowerCase() === other.email.toLowerCase();
  return [
    birth,
    ...(email ? (['same-email'] as const) : []),
    nameEvidence(fold(one.latinName), fold(other.latinName)),
    ...(countries ? ([shared ? 'same-country' : 'other-country'] as const) : []),
  ];
}

function nameEvidence(one: string, other: string): Evidence {
  if (one === other) return 'same-name';
  const inOrder = (name: string) => name.split(' ').sort().join(' ');
  if (inOrder(one) === inOrder(other)) return 'same-words';
  const changes = distance(inOrder(one), inOrder(other));
  return changes <= Math.max(2, Math.floor(Math.min(one.length, other.length) / 5)) ? 'spelling' : 'other-name';
}

/** How many letters must be added, dropped or changed to make one word of the other. */
export function distance(one: string, other: string): number {
  let row = Array.from({ length: other.length + 1 }, (_, i) => i);
  for (let i = 1; i <= one.length; i++) {
    const next = [i];
    for (let j = 1; j <= other.length; j++) {
      const changed = row[j - 1]! + (one[i - 1] === other[j - 1] ? 0 : 1);
      next.push(Math.min(changed, row[j]! + 1, next[j - 1]! + 1));
    }
    row = next;
  }
  return row[other.length]!;
}
