import { readdirSync, readFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { describe, expect, it } from '@jest/globals';
import type { NeedKind } from '@kenshu/api-client';
import { staffDuties } from '@kenshu/domain/courses/staff';
import { roles } from '@kenshu/domain/kit/permissions';
import { problems } from '@kenshu/domain/kit/problem';
import type { Workflow } from '@kenshu/domain/kit/workflow';
import { faces } from '../features/home/for-role';
import { counted, needWords } from '../features/home/need-words';
import { waitsForOthers, waitsForRole } from '../features/home/waits-for';
import { dutyWords } from '../features/participation/duty-words';
import { workspaceTabs } from '../features/courses/workspace-tabs';
import { navigation } from '../shell/navigation';
import { keysBelow, keysIn, wanted } from './keys';
import { fieldWords } from './problems';
import { type Term, wordsOf } from './words-of';

const here = import.meta.dirname;
const json = (name: string) => JSON.parse(readFileSync(join(here, name), 'utf8')) as Record<string, string>;
const terms = json('terms.json') as unknown as Record<string, Term>;
const frenchFiles = readdirSync(join(here, 'fr')).filter((name) => name.endsWith('.json'));
const french: Record<string, string> = Object.assign(
  wordsOf(terms, 'fr'),
  ...frenchFiles.map((name) => json(`fr/${name}`)),
);
const english = json('en.json');

/** Where a key stands, so that a failure says what to translate. */
const missing = (names: readonly string[], words: Record<string, string>) => names.filter((name) => !words[name]);

describe('the words of the screens', () => {
  const uses = [join(here, '..'), join(here, '../../../../libs/ui/src')].flatMap(keysBelow);

  it('finds the uses of a source, with context and count', () => {
    const source = `t('A'); i18n.t("B", { context: 'state' }); t(\`C\`, { count: n }); t(variable); other('D');`;
    expect(keysIn('a.tsx', source)).toEqual([
      { key: 'A', file: 'a.tsx', counts: false },
      { key: 'B', file: 'a.tsx', counts: false, context: 'state' },
      { key: 'C', file: 'a.tsx', counts: true, context: undefined },
    ]);
    expect(uses.length).toBeGreaterThan(50);
  });

  it('are all in French', () => {
    const lacking = uses.filter((use) => missing(wanted(use, 'fr'), french).length > 0);
    expect(lacking.map(({ file, key }) => `${file}: ${key}`)).toEqual([]);
  });

  it('have their English plurals', () => {
    const lacking = uses.filter((use) => use.counts && missing(wanted(use, 'en'), english).length > 0);
    expect(lacking.map(({ file, key }) => `${file}: ${key}`)).toEqual([]);
  });

  it('that are chosen from tables are in French', () => {
    const tables = [
      ...Object.values(problems).flatMap((kind) => ('detail' in kind ? [kind.title, kind.detail] : [kind.title])),
      ...Object.values(roles).map(({ label }) => label),
      ...Object.values(fieldWords),
      ...Object.values(dutyWords),
      ...Object.values(staffDuties).map(({ label }) => label),
      ...Object.values(waitsForRole),
      waitsForOthers,
      ...Object.values(faces).flatMap(({ title, courses }) => [title, courses]),
    ];
    expect(missing(tables, french)).toEqual([]);
  });

  it('of what waits on the home page are in French, with their plurals', () => {
    const uses = Object.entries(needWords).flatMap(([kind, { text, button }]) => [
      ...wanted({ key: text, counts: counted.includes(kind as NeedKind) }, 'fr'),
      button,
    ]);
    expect(missing(uses, french)).toEqual([]);
  });

  it('keep the placeholders of the English', () => {
    const placeholders = (text: string) => [...new Set(text.match(/\{\w+\}/g))].sort().join();
    const wrong = Object.entries(french).filter(
      ([key, text]) => placeholders(text) !== placeholders(key) && !key.endsWith('_one'),
    );
    expect(wrong).toEqual([]);
  });

  it('write no figure out in the French singular, which nothing takes as well: « 0 séance »', () => {
    const wrong = Object.entries(french).filter(([key, text]) => key.endsWith('_one') && /(?<!\d)1(?!\d)/.test(text));
    expect(wrong).toEqual([]);
  });

  it('are translated once: no two French files give one key', () => {
    const keys = frenchFiles.flatMap((name) => Object.keys(json(`fr/${name}`)));
    expect(keys.filter((key, i) => keys.indexOf(key) !== i)).toEqual([]);
  });
});

describe('the terms of the house', () => {
  const inFrench = wordsOf(terms, 'fr');

  it('hold every entry of the navigation and of the workspace', () => {
    const labels = [...navigation, ...workspaceTabs].map(({ label }) => label);
    expect(missing(labels, inFrench)).toEqual([]);
  });

  it('hold every action of every workflow, and every state by what it is a state of', async () => {
    const workflows = await workflowsOfDomain();
    const keys = workflows.flatMap(([subject, { states, actions }]) => [
      ...Object.values(states).map(({ label }) => `${label}_${subject}`),
      ...Object.values(actions).map(({ label }) => label),
    ]);
    expect(missing([...new Set(keys)], inFrench)).toEqual([]);
  });

  it('tell apart what reads the same in English', () => {
    const place = { en: 'Place', ja: '参加枠' };
    const venue = { en: 'Place', ja: '場所', context: 'venue' };
    const words = { Place: '参加枠', Place_venue: '場所' };
    expect(wordsOf({ place, venue }, 'ja')).toEqual(words);
    expect(wordsOf({ venue, place }, 'ja')).toEqual(words);
  });

  it('give a state the gender of what it is a state of', () => {
    const state = (fr: string) => ({ en: 'Confirmed', fr });
    expect(wordsOf({ 'state.course.a': state('Confirmée'), 'state.organization.b': state('Confirmé') }, 'fr')).toEqual({
      Confirmed: 'Confirmée',
      Confirmed_course: 'Confirmée',
      Confirmed_organization: 'Confirmé',
    });
  });
});

type AnyWorkflow = Workflow<unknown, string, string>;

/** Every workflow of every `<subject>.workflow.ts`, found and not listed: a new one is checked from its first day. */
async function workflowsOfDomain(): Promise<[string, AnyWorkflow][]> {
  const domain = join(here, '../../../../libs/domain/src');
  const files = readdirSync(domain, { recursive: true, encoding: 'utf8' }).filter((name) =>
    name.endsWith('.workflow.ts'),
  );
  const found = await Promise.all(
    files.map(async (file): Promise<[string, AnyWorkflow][]> => {
      const module = (await import(join(domain, file))) as Record<string, unknown>;
      return Object.values(module)
        .filter(isWorkflow)
        .map((workflow) => [basename(file, '.workflow.ts'), workflow]);
    }),
  );
  return found.flat();
}

const isWorkflow = (value: unknown): value is AnyWorkflow =>
  typeof value === 'object' && value !== null && 'states' in value && 'actions' in value;
