import type { ParticipantRole } from '@kenshu/api-client';

/** In what role a person takes part in a course. */
export const roleWords: Record<ParticipantRole, string> = {
  overseas: 'Participant',
  'host-country': 'Participant from the host country',
  observer: 'Observer',
  'self-funded': 'Self-funded participant',
  'visiting-expert': 'Visiting expert',
};
