import type { NominationStatus } from '@kenshu/api-client';
import { nominationWorkflow } from '@kenshu/domain/admissions/nomination.workflow';
import type { Tone } from '@kenshu/ui';
import type { TFunction } from 'i18next';

interface Nominee {
  status: NominationStatus;
  organization: unknown;
  post: string | null;
  submittedAt: string | null;
}

interface Words {
  t: TFunction;
  /** "2 days ago" */
  ago: (instant: string) => string;
  /** The day by which confirmation is due, in words. */
  confirmBy: string | null;
  /** Nothing can be sent any more. */
  closed?: boolean;
}

/** What must still be known of a nominee before the nomination is sent. */
export const toCome = ({ organization, post }: Pick<Nominee, 'organization' | 'post'>, t: TFunction): string[] => [
  ...(organization ? [] : [t('organization')]),
  ...(post ? [] : [t('post')]),
];

/** Where a nominee stands, as the country reads it: a phrase with its owner and, where it has one, its age. */
export function nomineePhrase(nominee: Nominee, { t, ago, confirmBy, closed }: Words): { tone: Tone; words: string } {
  const { label, tone } = nominationWorkflow.states[nominee.status];
  const state = t(label, { context: 'nomination' });
  if (closed && isUnsent(nominee)) return { tone: 'neutral', words: t('Not sent: the call is closed') };
  switch (nominee.status) {
    case 'draft': {
      const missing = toCome(nominee, t);
      if (missing.length) return { tone: 'warning', words: t('To come: {what}', { what: missing.join(', ') }) };
      return { tone: 'info', words: t('Ready to submit') };
    }
    case 'returned':
      return { tone, words: t('{state}, waiting for you', { state }) };
    case 'received':
      return { tone, words: t('Waiting for the institute, sent {ago}', { ago: ago(nominee.submittedAt!) }) };
    case 'selected':
      return confirmBy
        ? { tone, words: t('{state}, to be confirmed by {day}', { state, day: confirmBy }) }
        : { tone, words: t('{state}, to be confirmed by you', { state }) };
    default:
      return { tone, words: state };
  }
}

/** Withdrawn, replaced, refused: on the list for the record, out of the order. */
export const isOut = ({ status }: { status: NominationStatus }): boolean =>
  ['withdrawn-nominee', 'withdrawn-government', 'replaced', 'refused', 'lapsed'].includes(status);

export const isUnsent = ({ status }: { status: NominationStatus }): boolean =>
  status === 'draft' || status === 'returned';
