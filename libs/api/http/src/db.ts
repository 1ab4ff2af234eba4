import { Problem } from '@kenshu/domain/kit/problem';
import { Injectable, Optional } from '@nestjs/common';
import { InjectDataSource } from '@nestjs/typeorm';
import type { DataSource, EntityManager } from 'typeorm';
import { JsonText } from './json-text';
import { rowOf } from './reader';
import { type Command, requestContext } from './request-context';
import { sql } from './statement';

/** An answer that was already given under the same Idempotency-Key. */
export interface KeptAnswer {
  bodyHash: string;
  status: number;
  body: string | null;
}

/** Where answers are kept by Idempotency-Key; platform owns the table. */
export abstract class CommandLog {
  /** Takes the key for this transaction and gives what was kept under it; null when another request holds the key. */
  abstract take(tx: EntityManager, command: Command): Promise<{ kept?: KeptAnswer } | null>;
  abstract keep(tx: EntityManager, command: Command, body: string | null): Promise<void>;
}

/** Thrown to end a retried request with the answer of the first. */
export class Replay extends Error {
  constructor(readonly answer: KeptAnswer) {
    super('replay');
  }
}

interface TransactionState {
  now?: string;
  retry?: Replay;
}

const states = new WeakMap<EntityManager, TransactionState>();

const stateOf = (tx: EntityManager): TransactionState => {
  const state = states.get(tx);
  if (!state) throw new Error('use Db.transaction: this entity manager has no transaction of ours');
  return state;
};

/** The instant that decides in this transaction, read once (`app_now()`), ISO with Z. */
export async function nowOf(tx: EntityManager): Promise<string> {
  const state = stateOf(tx);
  state.now ??= (await rowOf<{ now: Date }>(tx, sql`select app_now() as now`))!.now.toISOString();
  return state.now;
}

/** Gives the first answer again, once the record in the path is known to be visible to the actor. */
export function settleRetry(tx: EntityManager): void {
  const { retry } = stateOf(tx);
  if (retry) throw retry;
}

/** Opens transactions. One command is one transaction: effect, key, audit row, mails and jobs commit together. */
@Injectable()
export class Db {
  constructor(
    @InjectDataSource() private readonly source: DataSource,
    @Optional() private readonly log?: CommandLog,
  ) {}

  async transaction<T>(work: (tx: EntityManager) => Promise<T>): Promise<T> {
    const context = requestContext.getStore();
    const command = context?.command;
    if (!command || !this.log) return this.source.transaction((tx) => this.run(tx, work));
    if (context.spent) throw new Error('one command is one transaction; this request opened a second');
    context.spent = true;
    const log = this.log;
    return this.source.transaction((tx) =>
      this.run(tx, async () => {
        const taken = await log.take(tx, command);
        if (!taken) throw new Problem('retry/running');
        if (taken.kept) this.prepareReplay(tx, command, taken.kept);
        const result = await work(tx);
        if (taken.kept) throw new Error(`${command.route} never looked for the record in its path`);
        await log.keep(tx, command, bodyOf(result));
        return result;
      }),
    );
  }

  private prepareReplay(tx: EntityManager, command: Command, kept: KeptAnswer) {
    if (kept.bodyHash !== command.bodyHash) throw new Problem('retry/other-body');
    const retry = new Replay(kept);
    if (!command.hasTarget) throw retry;
    stateOf(tx).retry = retry;
  }

  private async run<T>(tx: EntityManager, work: (tx: EntityManager) => Promise<T>): Promise<T> {
    states.set(tx, {});
    return work(tx);
  }
}

const bodyOf = (result: unknown): string | null =>
  result === undefined ? null : result instanceof JsonText ? result.text : JSON.stringify(result);
