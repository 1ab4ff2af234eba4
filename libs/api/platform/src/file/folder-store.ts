import { once } from 'node:events';
import { createReadStream } from 'node:fs';
import { mkdir, readdir, rename, rm, stat, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Readable } from 'node:stream';
import { FileStore, keyOf, type Stored } from './file-store';

/** Files in a folder, which all processes share. */
export class FolderStore extends FileStore {
  constructor(private readonly folder: string) {
    super();
  }

  async put(key: string, bytes: Uint8Array): Promise<void> {
    const path = this.pathOf(key);
    await mkdir(join(path, '..'), { recursive: true });
    await writeFile(`${path}.part`, bytes, { mode: 0o600, flush: true });
    await rename(`${path}.part`, path);
  }

  async open(key: string): Promise<Readable> {
    const stream = createReadStream(this.pathOf(key));
    await once(stream, 'open');
    return stream;
  }

  remove(key: string): Promise<void> {
    return rm(this.pathOf(key), { force: true });
  }

  async *before(instant: Date): AsyncGenerator<Stored> {
    const names = await readdir(this.folder, { recursive: true, withFileTypes: true }).catch(() => []);
    for (const entry of names.filter((name) => name.isFile())) {
      const path = join(entry.parentPath, entry.name);
      const { mtime } = await stat(path);
      if (mtime < instant) yield { key: entry.name, remove: () => rm(path, { force: true }) };
    }
  }

  private pathOf(key: string): string {
    return join(this.folder, keyOf(key).slice(0, 2), key);
  }
}
