import { problemKind, type ProblemType } from '@kenshu/domain/kit/problem';
import { Injectable } from '@nestjs/common';
import type { FastifyBaseLogger, FastifyRequest } from 'fastify';
import { requestFacts } from './request-facts';

/** Counts refusals by who was refused, the kind and the minute; platform owns the table. */
export abstract class SecurityCounts {
  /** Returns at once: neither the answer nor a refused transaction waits for the count. */
  abstract add(kind: ProblemType, actor: string): void;
  abstract flush(): Promise<void>;
}

const watched = new Set([401, 403, 404, 429]);

/** Rule 4: who was refused what. A mistyped address, input or media type is nobody's attempt and writes nothing. */
@Injectable()
export class SecurityLog {
  private log?: FastifyBaseLogger;

  constructor(private readonly counts: SecurityCounts) {}

  note(kind: ProblemType, request: FastifyRequest): void {
    const { status } = problemKind(kind);
    const facts = requestFacts(request);
    if (!watched.has(status) || (status === 404 && !facts.route?.includes(':'))) return;
    // written whatever level the operator chose for the rest
    this.log ??= request.log.child({ log: 'security' }, { level: 'info' });
    this.log.info({ kind, ...facts }, 'refused');
    this.counts.add(kind, facts.actor);
  }
}
