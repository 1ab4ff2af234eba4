import { createReadStream } from 'node:fs';
import { mkdir, readdir, rename, rm, stat, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Readable } from 'node:stream';
import { Inject, Injectable } from '@nestjs/common';
import type { Config } from '../config/config';
import { CONFIG } from '../config/config.module';

const KEY = /^[0-9a-f]{32}$/;

/** Where the bytes lie: a folder that every process of the installation reaches. */
@Injectable()
export class FileStore {
  private readonly folder: string;

  constructor(@Inject(CONFIG) { filesFolder }: Config) {
    this.folder = filesFolder;
  }

  /** Whole or not at all: a name appears when the bytes are complete. */
  async put(key: string, bytes: Uint8Array): Promise<void> {
    const path = this.pathOf(key);
    await mkdir(join(path, '..'), { recursive: true });
    await writeFile(`${path}.part`, bytes, { mode: 0o600, flush: true });
    await rename(`${path}.part`, path);
  }

  open(key: string): Readable {
    return createReadStream(this.pathOf(key));
  }

  remove(key: string): Promise<void> {
    return rm(this.pathOf(key), { force: true });
  }

  /** Everything that was put, or begun to be, before the instant: `name` is the key where it is complete. */
  async *before(instant: Date): AsyncGenerator<{ key: string; remove: () => Promise<void> }> {
    const names = await readdir(this.folder, { recursive: true, withFileTypes: true }).catch(() => []);
    for (const entry of names.filter((name) => name.isFile())) {
      const path = join(entry.parentPath, entry.name);
      const { mtime } = await stat(path);
      if (mtime < instant) yield { key: entry.name, remove: () => rm(path, { force: true }) };
    }
  }

  private pathOf(key: string): string {
    if (!KEY.test(key)) throw new Error('not a key of the file store');
    return join(this.folder, key.slice(0, 2), key);
  }
}
