import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { nominationWorkflow } from '@kenshu/domain/admissions/nomination.workflow';
import { courseWorkflow } from '@kenshu/domain/courses/course.workflow';
import { reconfirmationWorkflow } from '@kenshu/domain/courses/reconfirmation.workflow';
import { programmeWorkflow, themeWorkflow } from '@kenshu/domain/curriculum/removal.workflow';
import { organizationWorkflow } from '@kenshu/domain/identity/organization.workflow';
import { personWorkflow } from '@kenshu/domain/identity/person.workflow';
import { userWorkflow } from '@kenshu/domain/identity/user.workflow';
import { actionsOf, statusesOf, type Workflow } from '@kenshu/domain/kit/workflow';
import { participantWorkflow } from '@kenshu/domain/participation/participant.workflow';
import { mailWorkflow } from '@kenshu/domain/platform/mail.workflow';
import { lecturerPlaceWorkflow } from '@kenshu/domain/timetable/lecturer-place.workflow';
import { sessionWorkflow } from '@kenshu/domain/timetable/session.workflow';
import type { CommandContext } from './command';

type AnyWorkflow = Workflow<never, string, string>;

const workflows: Record<string, AnyWorkflow> = {
  course: courseWorkflow,
  'lecturer-place': lecturerPlaceWorkflow,
  mail: mailWorkflow,
  nomination: nominationWorkflow,
  organization: organizationWorkflow,
  participant: participantWorkflow,
  person: personWorkflow,
  programme: programmeWorkflow,
  reconfirmation: reconfirmationWorkflow,
  session: sessionWorkflow,
  theme: themeWorkflow,
  user: userWorkflow,
};

/** One workflow as a page: a diagram of what leads where, and a table of who may and what is asked. */
function pageOf(name: string, { initial, states, actions }: AnyWorkflow): string {
  const id = (state: string) => state.replaceAll('-', '_');
  const labels = statusesOf({ states }).map((state) => `  ${id(state)}: ${states[state]!.label}`);
  const moves = actionsOf({ actions }).flatMap((action) => {
    const { label, from, to } = actions[action]!;
    return to === undefined ? [] : from.map((state) => `  ${id(state)} --> ${id(to)}: ${label}`);
  });
  const rows = actionsOf({ actions }).map((action) => {
    const { label, from, to, needs, rules = [], asksReason } = actions[action]!;
    const refusals = [...rules.map(({ problem }) => `\`${problem}\``), ...(asksReason ? ['a reason'] : [])].join(', ');
    return `| \`${action}\` | ${label} | ${from.map((s) => states[s]!.label).join(', ')} | ${to ? states[to]!.label : 'stays'} | \`${needs}\` | ${refusals} |`;
  });
  return [
    `# ${name[0]!.toUpperCase()}${name.slice(1).replaceAll('-', ' ')}`,
    '',
    'Made from the workflow table by `npm run generate`; a test fails when it is stale.',
    '',
    '```mermaid',
    'stateDiagram-v2',
    `  [*] --> ${id(initial)}`,
    ...labels,
    ...moves,
    '```',
    '',
    '| action | reads | from | to | needs | may be refused by, asks for |',
    '|---|---|---|---|---|---|',
    ...rows,
    '',
  ].join('\n');
}

/** File name → page, for the folder `docs/workflows`. */
export const workflowPages = (): Record<string, string> =>
  Object.fromEntries(Object.entries(workflows).map(([name, workflow]) => [`${name}.md`, pageOf(name, workflow)]));

/** Writes the pages of `docs/workflows`. */
export async function writeWorkflows({ args, say }: CommandContext): Promise<void> {
  const [folder] = args;
  if (!folder) throw new Error('usage: workflows <folder>');
  await mkdir(folder, { recursive: true });
  for (const [file, page] of Object.entries(workflowPages())) await writeFile(join(folder, file), page);
  say(`${folder} written`);
}
