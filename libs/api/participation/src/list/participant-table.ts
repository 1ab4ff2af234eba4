import {
  type participantRoles,
  type ParticipantStatus,
  participantWorkflow,
} from '@kenshu/domain/participation/participant.workflow';
import { localised, type LocalisedText } from '@kenshu/domain/kit/localised';
import type { Table } from '@kenshu/platform';
import type { ListLanguage } from './participant-list.dto';

interface ListedParticipant {
  latinName: string;
  ownName: string | null;
  countries: LocalisedText | null;
  organizations: LocalisedText | null;
  post: string | null;
  role: (typeof participantRoles)[number];
  status: keyof typeof participantWorkflow.states;
}

export interface ListedCourse {
  names: LocalisedText;
  people: ListedParticipant[];
}

const words = {
  en: {
    title: (course: string) => `Participants: ${course}`,
    unknown: 'Not recorded',
    columns: ['No.', 'Name', 'In own script', 'Country', 'Organization', 'Post', 'Status'],
    statuses: Object.fromEntries(
      Object.entries(participantWorkflow.states).map(([key, { label }]) => [key, label]),
    ) as Record<ParticipantStatus, string>,
  },
  fr: {
    title: (course: string) => `Liste des participants\u00a0: ${course}`,
    unknown: 'Non renseigné',
    columns: ['N°', 'Nom', 'Dans sa propre écriture', 'Pays', 'Organisme', 'Fonction', 'Statut'],
    statuses: {
      expected: 'Attendu(e)',
      'asked-again': 'Confirmation redemandée',
      arrived: 'Arrivé(e)',
      completed: 'Formation achevée',
      'not-completed': 'Formation non achevée',
      'did-not-arrive': 'Non venu(e)',
      withdrew: 'Désistement',
      'left-early': 'Parti(e) avant la fin',
    },
  },
} as const satisfies Record<
  ListLanguage,
  {
    title: (course: string) => string;
    unknown: string;
    columns: readonly string[];
    statuses: Record<ParticipantStatus, string>;
  }
>;

const widths = [5, 28, 22, 18, 34, 28, 16];

/** The people of one course, numbered in their order, as they are known on this day. */
export function participantTable({ names, people }: ListedCourse, language: ListLanguage, note: string): Table {
  const { title, unknown, columns, statuses } = words[language];
  const text = (value: LocalisedText | null) => localised(value, [language]) ?? unknown;
  return {
    title: title(text(names)),
    note,
    language,
    columns: columns.map((column, i) => ({ title: column, width: widths[i]! })),
    rows: people.map((person, i) => [
      String(i + 1),
      person.latinName,
      person.ownName ?? '',
      text(person.countries),
      text(person.organizations),
      person.post ?? unknown,
      statuses[person.status],
    ]),
  };
}
