import type { NominationDto } from '@kenshu/api-client';
import type { TFunction } from 'i18next';

interface Words {
  t: TFunction;
  day: (day: string) => string;
  days: (first: string, last: string) => string | null;
  deadline: (instant: string, zone: string) => string;
}

type Facts = Pick<
  NominationDto,
  | 'status'
  | 'courseStatus'
  | 'courseChange'
  | 'moves'
  | 'checkedAt'
  | 'closesAt'
  | 'zone'
  | 'resultsOn'
  | 'confirmBy'
  | 'allowedActions'
>;

/** What happens next with a nomination and when, for the country: no state is left without a sentence. */
export function whatNext(nomination: Facts, { t, day, days, deadline }: Words): string {
  const { status, courseChange, moves, checkedAt, closesAt, zone, resultsOn, confirmBy, allowedActions } = nomination;
  if (nomination.courseStatus === 'cancelled') return t('The course is cancelled. Nothing more is to be done.');
  const closes = deadline(closesAt, zone);
  const result = resultsOn
    ? t('Results are expected by {day}.', { day: day(resultsOn) })
    : t('The day of the results is not announced yet.');
  switch (status) {
    case 'draft':
      return t('Not sent yet. The call closes {when}.', { when: closes });
    case 'returned': {
      const reason = moves.findLast(({ action }) => action === 'return')?.reason ?? '';
      return t('The institute asks for a correction: “{reason}” Correct it and submit again. The call closes {when}.', {
        reason,
        when: closes,
      });
    }
    case 'received': {
      const take = allowedActions.includes('recall')
        ? t('You can take this back until the institute begins checking.')
        : checkedAt
          ? t('The institute is checking it.')
          : t('The institute has it.');
      return `${take} ${result}`;
    }
    case 'selected':
      if (courseChange) return changeWords(courseChange, confirmBy, { t, day, days });
      return confirmBy
        ? t('Confirm by {day} that the person will take part, or say that the place is not taken up.', {
            day: day(confirmBy),
          })
        : t('Confirm that the person will take part, or say that the place is not taken up.');
    case 'reserve':
      return t('If a place falls free, the person may still be selected; it is said here.');
    case 'confirmed':
      return allowedActions.includes('withdraw')
        ? t('The person takes part in the course. If that changes, withdraw the nomination, so that another can go.')
        : t('The person has arrived, or the course is over: from here on the institute keeps the record.');
    default:
      return t('Nothing more is to be done.');
  }
}

/** What has become of the course since the country confirmed, and by when it is asked to answer. */
function changeWords(
  { kind, startsOn, endsOn }: NonNullable<NominationDto['courseChange']>,
  confirmBy: string | null,
  { t, day, days }: Omit<Words, 'deadline'>,
): string {
  const changed =
    kind === 'postpone' && startsOn && endsOn
      ? t('The course is postponed to {days}.', { days: days(startsOn, endsOn) })
      : t('The course is held in another mode.');
  const asked = confirmBy
    ? t('Confirm again by {day}, or say that the place is not taken up. The place is kept until then.', {
        day: day(confirmBy),
      })
    : t('Confirm again, or say that the place is not taken up. The place is kept until then.');
  return `${changed} ${asked}`;
}
