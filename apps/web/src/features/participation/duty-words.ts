import type { GroupDuty } from '@kenshu/api-client';

/** What a person does in a workshop group, as a key of the translations. */
export const dutyWords: Readonly<Record<GroupDuty, string>> = {
  member: 'Member',
  chair: 'Chairperson',
  'co-chair': 'Co-chairperson',
  rapporteur: 'Rapporteur',
  'co-rapporteur': 'Co-rapporteur',
  adviser: 'Adviser',
};
