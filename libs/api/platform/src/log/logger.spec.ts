import { describe, expect, it } from '@jest/globals';
import { Problem } from '@kenshu/domain/kit/problem';
import { pino } from 'pino';
import { describeError } from './describe-error';
import { makeLogger } from './logger';

const CANARY = 'ada@test.example';
const PLACES = /^at .*logger\.spec\.ts:\d+:\d+\)?(\nat .+)*$/;

/** As the driver throws it and TypeORM hands it on. */
const refusedRow = () =>
  Object.assign(new Error(`invalid input: "${CANARY}"\n    at ${CANARY} (/of/the/message.ts:1:1)`), {
    code: '23514',
    table: 'theme',
    constraint: 'CHK_1',
    routine: `not a name: ${CANARY}`,
    detail: `Failing row contains (${CANARY}).`,
    query: 'insert …',
    parameters: [CANARY],
  });

describe('an error in the log', () => {
  it('has its class, the names of the schema and its places, and no value', () => {
    const wrapped = new TypeError(CANARY, { cause: refusedRow() });
    expect(describeError(wrapped)).toEqual({
      type: 'TypeError',
      stack: expect.stringMatching(PLACES),
      cause: {
        type: 'Error',
        code: '23514',
        table: 'theme',
        constraint: 'CHK_1',
        stack: expect.stringMatching(PLACES),
      },
    });
    expect(JSON.stringify(describeError(wrapped))).not.toContain('message.ts');
  });

  it('keeps no place of a message that was changed later, unless a file and a line stand in it', () => {
    const error = new Error(`first\n    at ${CANARY}\nat home`);
    error.message = 'second';
    expect(describeError(error)).toEqual({ type: 'Error', stack: expect.stringMatching(PLACES) });
  });

  it('names the problem where it was a refusal, and only the kind of what is no error', () => {
    expect(describeError(new Problem('course/full', { who: CANARY }))).toEqual({
      type: 'Problem',
      problem: 'course/full',
      stack: expect.stringMatching(PLACES),
    });
    expect(describeError(CANARY)).toEqual({ type: 'string' });
  });
});

describe('the log', () => {
  const said: string[] = [];
  const logger = makeLogger('spec', { logLevel: 'info' }, { write: (line) => said.push(line) });
  const last = () => {
    const { time: _, pid: __, ...line } = JSON.parse(said.at(-1)!) as Record<string, unknown>;
    return line;
  };

  it('says our words, and tells with them what is on the list', () => {
    logger.info({ port: 3000, headers: { cookie: CANARY } }, 'listening');
    expect(last()).toEqual({ level: 30, name: 'spec', port: 3000, msg: 'listening' });
  });

  it('keeps of what a library says the place, however it is said', () => {
    const place = expect.stringContaining('logger.spec.ts');
    const err = { type: 'Error', stack: expect.stringMatching(PLACES) };
    const quiet = { level: 50, name: 'spec', said: place, msg: 'a library speaks' };
    logger.error(`the address /x?email=${CANARY}`);
    expect(last()).toEqual(quiet);
    logger.error('%s wrote', CANARY);
    expect(last()).toEqual(quiet);
    logger.error(new Error(CANARY));
    expect(last()).toEqual({ ...quiet, err });
    logger.error({ err: new Error(CANARY), req: { url: CANARY } });
    expect(last()).toEqual({ ...quiet, err });
    logger.child({}).error({ err: new Error(CANARY) }, CANARY);
    expect(last()).toEqual({ ...quiet, err });
    logger.error({ err: refusedRow() }, 'unexpected error');
    expect(said.join('')).not.toContain(CANARY);
  });

  it('would quote it all as the library comes (control)', () => {
    const bare: string[] = [];
    pino({}, { write: (line) => bare.push(line) }).error({ err: refusedRow() });
    expect(bare.join('').split(CANARY).length).toBeGreaterThan(4);
  });
});
