import { setTimeout as sleep } from 'node:timers/promises';
import { describe, expect, it } from '@jest/globals';
import { Problem } from '@kenshu/domain/kit/problem';
import { inTurn } from './in-turn';

/** Does so many works that all come at one moment, and says how many ran at once at most. */
async function press(times: number, through: (work: () => Promise<void>) => Promise<void>) {
  let running = 0;
  let most = 0;
  const work = async () => {
    most = Math.max(most, ++running);
    await sleep(1);
    running--;
  };
  const ends = await Promise.allSettled(Array.from({ length: times }, () => through(work)));
  const refused = ends.flatMap((end) => (end.status === 'rejected' ? [end.reason as unknown] : []));
  return { most, done: times - refused.length, refused };
}

describe('work in turn', () => {
  it('is two at a time and twenty that wait; who comes then is refused, and the next round is like the first', async () => {
    const busy = Array.from({ length: 8 }, () => new Problem('sign-in/busy'));
    for (const _ of [1, 2]) expect(await press(30, inTurn)).toEqual({ most: 2, done: 22, refused: busy });
  });

  it('would all run at once without (control)', async () => {
    expect(await press(30, (work) => work())).toEqual({ most: 30, done: 30, refused: [] });
  });

  it('goes on after work that failed', async () => {
    const failing = Array.from({ length: 22 }, () => inTurn(() => Promise.reject(new Error('no'))));
    expect((await Promise.allSettled(failing)).map(({ status }) => status)).toEqual(failing.map(() => 'rejected'));
    expect(await press(22, inTurn)).toEqual({ most: 2, done: 22, refused: [] });
  });
});
