import { randomUUID } from 'node:crypto';
import type { ProblemType } from '@kenshu/domain/kit/problem';
import { Reader, SecurityCounts, type Sql, sql } from '@kenshu/http';
import { Injectable } from '@nestjs/common';

const GATHER_MS = 1_000;
const MINUTE_MS = 60_000;
/** Above this many at once, e.g. under an attack while the database is gone, further actors are counted together. */
const MOST = 10_000;

interface Count {
  minute: number;
  kind: ProblemType;
  actor: string;
  count: number;
  /** As much of it as the database is known to have. */
  written: number;
}

/** Gathers for a second, then one statement writes what has changed; one at a time, however long the database takes. */
@Injectable()
export class PostgresSecurityCounts extends SecurityCounts {
  private readonly process = randomUUID();
  private readonly counts = new Map<string, Count>();
  private writing = Promise.resolve();
  private timer?: NodeJS.Timeout;

  constructor(private readonly reader: Reader) {
    super();
  }

  add(kind: ProblemType, actor: string): void {
    const minute = thisMinute();
    const found = this.counts.get(`${minute} ${kind} ${actor}`);
    if (!found && actor !== 'others' && this.counts.size >= MOST) return this.add(kind, 'others');
    const count = found ?? { minute, kind, actor, count: 0, written: 0 };
    count.count++;
    this.counts.set(`${minute} ${kind} ${actor}`, count);
    this.schedule();
  }

  flush(): Promise<void> {
    this.writing = this.writing.then(() => this.write());
    return this.writing;
  }

  private schedule(): void {
    this.timer ??= setTimeout(() => void this.flush(), GATHER_MS).unref();
  }

  private async write(): Promise<void> {
    const due = [...this.counts.values()].filter(({ count, written }) => count > written);
    const sent = due.map(({ count }) => count);
    try {
      if (due.length) await this.reader.row(upsert(this.process, due));
      due.forEach((count, i) => (count.written = sent[i]!));
    } catch {
      // the database is away: the counts stay here and are written with the next ones
    }
    for (const [key, { minute, count, written }] of this.counts)
      if (minute < thisMinute() && written === count) this.counts.delete(key);
    this.timer = undefined;
    if ([...this.counts.values()].some(({ count, written }) => count > written)) this.schedule();
  }
}

const thisMinute = () => Math.floor(Date.now() / MINUTE_MS);

/** What this process has counted so far, not what is new: a statement that arrives late or twice changes nothing. */
const upsert = (process: string, counts: readonly Count[]): Sql => sql`
  insert into security_count (minute, kind, actor, process, count)
  select minute, kind, actor, ${process}::uuid, count
  from unnest(${counts.map(({ minute }) => new Date(minute * MINUTE_MS))}::timestamptz[], ${counts.map(({ kind }) => kind)}::text[],
    ${counts.map(({ actor }) => actor)}::text[], ${counts.map(({ count }) => count)}::integer[]) c(minute, kind, actor, count)
  on conflict (minute, kind, actor, process) do update set count = greatest(security_count.count, excluded.count)`;
