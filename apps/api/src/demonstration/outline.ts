import type { SessionType } from '@kenshu/domain/timetable/session';

export interface Block {
  /** 1 to 5, and 1 (Monday) to 5. */
  week: number;
  day: number;
  half: 'morning' | 'afternoon';
  type: SessionType;
  en: string;
  fr: string;
  /** Who teaches, by the key of `lecturers.ts`. */
  by?: string;
}

type Half = [type: SessionType, en: string, fr: string, by?: string] | null;

const visiting = (letter: string, n: number, by: string): Half => [
  'visiting-expert',
  `Visiting expert ${letter}, lecture ${n}`,
  `Expert invité ${letter}, exposé ${n}`,
  by,
];
const presentations = (n: number): Half => [
  'presentation',
  `Individual presentations ${n}`,
  `Exposés individuels ${n}`,
];
const workshop = (n: number): Half => ['workshop', `Group workshop ${n}`, `Atelier de groupe ${n}`];

// The outline of a five-week course: 48 half-day blocks; a workshop block is one session for each group, 64 in all.
const weeks: [morning: Half, afternoon: Half][][] = [
  [
    [
      [
        'admin',
        'Registration, house rules, agency briefing',
        'Inscription, règles de la maison, réunion d’information',
      ],
      ['ceremony', 'Opening ceremony and self-introductions', 'Cérémonie d’ouverture et présentations'],
    ],
    [
      [
        'faculty',
        'Aims of the course; the Convention and its review',
        'Objectifs ; la Convention et son examen',
        'faculty-1',
      ],
      [
        'faculty',
        'Criminal justice and anti-corruption law of Japan',
        'Justice pénale et droit anticorruption du Japon',
        'faculty-2',
      ],
    ],
    [presentations(1), presentations(2)],
    [presentations(3), presentations(4)],
    [presentations(5), presentations(6)],
  ],
  [
    [visiting('A', 1, 'expert-a'), visiting('A', 2, 'expert-a')],
    [visiting('A', 3, 'expert-a'), workshop(1)],
    [
      [
        'ad-hoc',
        'Investigating corruption: a prosecutor’s practice',
        'Enquêter sur la corruption : pratique d’un parquet',
        'ad-hoc-1',
      ],
      ['ad-hoc', 'Police investigation of bribery', 'L’enquête de police en matière de corruption', 'ad-hoc-2'],
    ],
    [visiting('B', 1, 'expert-b'), visiting('B', 2, 'expert-b')],
    [
      visiting('B', 3, 'expert-b'),
      ['visit', 'Visit: Ministry of Justice and Supreme Court', 'Visite : ministère de la Justice et Cour suprême'],
    ],
  ],
  [
    [visiting('C', 1, 'expert-c'), visiting('C', 2, 'expert-c')],
    [visiting('C', 3, 'expert-c'), workshop(2)],
    [
      [
        'ad-hoc',
        'What a financial intelligence unit sees',
        'Ce que voit une cellule de renseignement financier',
        'ad-hoc-3',
      ],
      ['ad-hoc', 'Bid rigging and public procurement', 'Ententes et marchés publics', 'ad-hoc-4'],
    ],
    [workshop(3), ['visit', 'Visit: District Public Prosecutors Office', 'Visite : parquet de district']],
    [
      workshop(4),
      [
        'faculty',
        'Mutual legal assistance and asset recovery',
        'Entraide judiciaire et recouvrement d’avoirs',
        'faculty-1',
      ],
    ],
  ],
  [
    [
      ['study-tour', 'Travel to Kyoto', 'Voyage à Kyoto'],
      ['study-tour', 'Visit: regional prosecutors office', 'Visite : parquet régional'],
    ],
    [
      ['study-tour', 'Visit: court', 'Visite : tribunal'],
      ['study-tour', 'Visit: compliance unit of a company', 'Visite : service de conformité d’une entreprise'],
    ],
    [
      ['study-tour', 'Cultural visit', 'Visite culturelle'],
      ['study-tour', 'Return travel', 'Voyage de retour'],
    ],
    [visiting('D', 1, 'expert-d'), visiting('D', 2, 'expert-d')],
    [null, null],
  ],
  [
    [workshop(5), workshop(6)],
    [workshop(7), workshop(8)],
    [
      ['plenary', 'Report-back: groups 1 and 2', 'Restitution : groupes 1 et 2', 'expert-b'],
      [
        'plenary',
        'Report-back: group 3; adoption of the reports',
        'Restitution : groupe 3 ; adoption des rapports',
        'expert-b',
      ],
    ],
    [
      ['action-plan', 'Action plans', 'Plans d’action'],
      ['evaluation', 'Evaluation with the institute and the agency', 'Évaluation avec l’institut et l’organisme'],
    ],
    [
      ['ceremony', 'Closing ceremony and certificates', 'Cérémonie de clôture et certificats'],
      ['admin', 'Departure formalities', 'Formalités de départ'],
    ],
  ],
];

export const outline: readonly Block[] = weeks.flatMap((days, week) =>
  days.flatMap((halves, day) =>
    halves.flatMap((half, i) =>
      half
        ? [
            {
              week: week + 1,
              day: day + 1,
              half: i ? 'afternoon' : 'morning',
              type: half[0],
              en: half[1],
              fr: half[2],
              by: half[3],
            } as const,
          ]
        : [],
    ),
  ),
);

export const hours = { morning: ['10:00', '12:30'], afternoon: ['14:00', '16:45'] } as const;
