import { AsyncLocalStorage } from 'node:async_hooks';

/** An unsafe request that carries an Idempotency-Key. */
export interface Command {
  key: string;
  actorKey: string;
  /** Method and path, ids included. */
  route: string;
  /** SHA-256 of the body. */
  bodyHash: string;
  status: number;
  /** Whether the path names a record, whose visibility is judged before an earlier answer is given again. */
  hasTarget: boolean;
}

interface RequestContext {
  command?: Command;
  /** A command is one transaction; a second one in the same request is a mistake in the code. */
  spent?: boolean;
}

export const requestContext = new AsyncLocalStorage<RequestContext>();
