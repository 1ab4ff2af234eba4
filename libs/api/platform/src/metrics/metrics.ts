import { statusesOf } from '@kenshu/domain/kit/workflow';
import { mailWorkflow } from '@kenshu/domain/platform/mail.workflow';
import { Reader, RequestTimes } from '@kenshu/http';
import { Injectable } from '@nestjs/common';
import { Jobs } from '../jobs/jobs';
import { type Instruments, makeInstruments } from './instruments';
import { waiting, type Waiting } from './waiting.queries';

const openStatuses = statusesOf(mailWorkflow).filter((status) => status !== 'sent' && status !== 'cancelled');

/** Figures of this process and of what waits in the database, as Prometheus reads them; no ids and nobody's data. */
@Injectable()
export class Metrics {
  private instruments?: Promise<Instruments>;

  constructor(
    private readonly reader: Reader,
    private readonly times: RequestTimes,
    private readonly jobs: Jobs,
  ) {}

  async read(): Promise<{ type: string; text: string }> {
    const instruments = await (this.instruments ??= makeInstruments(this.times));
    const { registry, connections, queued } = instruments;
    const { total, idle, waiting: queue } = this.reader.connections;
    connections.set({ state: 'in use' }, total - idle);
    connections.set({ state: 'idle' }, idle);
    queued.set(queue);
    // figures are asked for most when the database is gone: then they say so, and nothing of what waits in it
    this.note(instruments, await this.reader.row<Waiting>(waiting).catch(() => undefined));
    return { type: registry.contentType, text: await registry.metrics() };
  }

  private note({ up, mails, jobs, longest }: Instruments, found?: Waiting): void {
    for (const gauge of [mails, jobs, longest]) gauge.reset();
    up.set(found ? 1 : 0);
    if (!found) return longest.remove();
    for (const status of openStatuses) mails.set({ status }, found.mails[status] ?? 0);
    for (const job of new Set([...this.jobs.declared.keys(), ...found.jobs.map((j) => j.job)])) {
      const { due = 0, running = 0, givenUp = 0 } = found.jobs.find((j) => j.job === job) ?? {};
      jobs.set({ job, state: 'due' }, due);
      jobs.set({ job, state: 'running' }, running);
      jobs.set({ job, state: 'given up' }, givenUp);
    }
    longest.set(found.longest);
  }
}
