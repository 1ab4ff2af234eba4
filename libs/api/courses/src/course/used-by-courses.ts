import { localised, type LocalisedText } from '@kenshu/domain/kit/localised';
import { Problem, type ProblemType } from '@kenshu/domain/kit/problem';
import { ProgrammeRemoved, ThemeRemoved } from '@kenshu/curriculum';
import { On, rowsOf, type Sql, sql } from '@kenshu/http';
import { Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';

/** How many courses a refusal names; the others are counted. */
const NAMED = 5;

/** What a course stands on is not removed. */
@Injectable()
export class UsedByCourses {
  @On(ThemeRemoved)
  keepTheme(tx: EntityManager, { id }: ThemeRemoved): Promise<void> {
    return refuseIfUsed(tx, sql`theme_id = ${id}`, 'theme/used');
  }

  @On(ProgrammeRemoved)
  keepProgramme(tx: EntityManager, { id }: ProgrammeRemoved): Promise<void> {
    return refuseIfUsed(tx, sql`programme_id = ${id}`, 'programme/used');
  }
}

async function refuseIfUsed(tx: EntityManager, by: Sql, problem: ProblemType): Promise<void> {
  const using = await rowsOf<{ names: LocalisedText }>(
    tx,
    sql`select names from course where ${by} order by year desc nulls last, id`,
  );
  if (!using.length) return;
  const named = using.slice(0, NAMED).map(({ names }) => localised(names, ['en']));
  const courses = [...named, ...(using.length > NAMED ? [`+ ${using.length - NAMED}`] : [])].join(', ');
  throw new Problem(problem, { courses });
}
