import { createHash, randomBytes } from 'node:crypto';
import type { Readable } from 'node:stream';
import { can, type UserActor } from '@kenshu/domain/kit/actor';
import type { Permission } from '@kenshu/domain/kit/permissions';
import { Problem } from '@kenshu/domain/kit/problem';
import { Db, Reader, rowsOf, sql } from '@kenshu/http';
import { Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import { Job } from '../jobs/job';
import { StoredFile } from './file.entity';
import { FileStore } from './file-store';

export interface NewFile {
  name: string;
  type: string;
  bytes: Uint8Array;
  ownerId: string;
  /** What the owner must be allowed to when fetching it. */
  needs?: Permission;
  expiresAt?: Date;
}

type Kept = Pick<StoredFile, 'key' | 'name' | 'type' | 'size' | 'needs'>;

/** Bytes without a row are left alone for so long: their transaction may still be running. */
const ORPHAN_MS = 24 * 60 * 60 * 1000;

/** The one way by which bytes are kept and handed out. */
@Injectable()
export class Files {
  constructor(
    private readonly db: Db,
    private readonly reader: Reader,
    private readonly store: FileStore,
  ) {}

  /** Keeps the bytes, then writes the row in the transaction: what rolls back leaves bytes that are swept, never a row without bytes. */
  async keep(tx: EntityManager, { bytes, ...file }: NewFile): Promise<StoredFile> {
    const key = randomBytes(16).toString('hex');
    await this.store.put(key, bytes);
    const sha256 = createHash('sha256').update(bytes).digest();
    return tx.save(StoredFile, { ...file, key, size: bytes.byteLength, sha256 });
  }

  /** The file for its owner; not found for anybody else, and after it has expired. */
  async open(id: string, actor: UserActor): Promise<{ file: Kept; bytes: Readable }> {
    const file = await this.reader.row<Kept>(
      sql`select key, name, type, size, needs from file
          where id = ${id} and owner_id = ${actor.userId} and (expires_at is null or expires_at > app_now())`,
    );
    if (!file || (file.needs && !can(actor, file.needs))) throw new Problem('not-found');
    return { file, bytes: await this.store.open(file.key) };
  }

  /** Takes away what has expired, row first, and bytes that no row knows. */
  @Job('files.sweep', { cron: '41 * * * *' })
  async sweep(): Promise<void> {
    await this.db.transaction((tx) => rowsOf(tx, sql`delete from file where expires_at < app_now()`));
    for await (const { key, remove } of this.store.before(new Date(Date.now() - ORPHAN_MS))) {
      const known = await this.reader.row(sql`select 1 from file where key = ${key}`);
      if (!known) await remove();
    }
  }
}
