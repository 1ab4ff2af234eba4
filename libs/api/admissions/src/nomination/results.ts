import type { NominationStatus, Outcome } from '@kenshu/domain/admissions/nomination.workflow';
import { Problem } from '@kenshu/domain/kit/problem';
import { CourseActed } from '@kenshu/courses';
import { On, rowsOf, sql } from '@kenshu/http';
import { CONFIG, type Config, record, settingsOf } from '@kenshu/platform';
import { Inject, Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import { writeOfResults } from '../letters/of-nominations';
import { keepMove } from './moves';
import { Nomination } from './nomination.entity';

interface Proposal {
  nominationId: string;
  outcome: Outcome;
  proposedById: string | null;
  status: NominationStatus;
  countryCode: string;
}

/** Turns every proposal of a course into its status in one act; nothing else writes those statuses. */
@Injectable()
export class Results {
  constructor(@Inject(CONFIG) private readonly config: Config) {}

  @On(CourseActed)
  async release(tx: EntityManager, { courseId, action, actor }: CourseActed): Promise<void> {
    if (action !== 'release-results') return;
    const proposals = await lockProposals(tx, courseId);
    if (!proposals.length) throw new Problem('selection/nothing');
    const own = actor.kind === 'user' && proposals.some(({ proposedById }) => proposedById === actor.userId);
    if (own && (await settingsOf(tx)).fourEyes) throw new Problem('selection/four-eyes');
    for (const { nominationId, outcome, status } of proposals) {
      if (outcome === status) continue;
      await tx.update(Nomination, { id: nominationId }, { status: outcome });
      await keepMove(tx, { nominationId, action: 'release-results', from: status, to: outcome, actor });
      await record(
        tx,
        actor,
        'nomination.release',
        { type: 'nomination', id: nominationId },
        { from: status, to: outcome },
      );
    }
    await rowsOf(
      tx,
      sql`update selection set released_at = app_now()
          where superseded_at is null and released_at is null and nomination_id = any(${proposals.map((p) => p.nominationId)})`,
    );
    const countries = [...new Set(proposals.map(({ countryCode }) => countryCode))];
    await writeOfResults(tx, courseId, countries, this.config.baseUrl, actor);
  }
}

/** The course is locked already by who acts on it; its nominations follow, in the order of their ids. */
const lockProposals = (tx: EntityManager, courseId: string): Promise<Proposal[]> =>
  rowsOf<Proposal>(
    tx,
    sql`select n.id as "nominationId", s.outcome, s.proposed_by_id as "proposedById", n.status, n.country_code as "countryCode"
        from nomination n join selection s on s.nomination_id = n.id and s.superseded_at is null and s.released_at is null
        where n.course_id = ${courseId} and n.removed_at is null order by n.id for update of n`,
  );
