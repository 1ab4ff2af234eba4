import type { Readable } from 'node:stream';

const KEY = /^[0-9a-f]{32}$/;

/** Something that was put into the store, or begun to be. */
export interface Stored {
  /** The key where it is complete. */
  key: string;
  remove: () => Promise<void>;
}

/** Where the bytes lie: a place that every process of the installation reaches. */
export abstract class FileStore {
  /** Whole or not at all: a key is there when the bytes are complete. */
  abstract put(key: string, bytes: Uint8Array): Promise<void>;
  abstract open(key: string): Promise<Readable>;
  /** A key that is not there is gone already. */
  abstract remove(key: string): Promise<void>;
  /** Everything from before the instant. */
  abstract before(instant: Date): AsyncIterable<Stored>;
}

/** The key itself; throws where it is none, so that no other path is ever reached. */
export function keyOf(key: string): string {
  if (!KEY.test(key)) throw new Error('not a key of the file store');
  return key;
}
