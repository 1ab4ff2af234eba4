import type { UserActor } from '@kenshu/domain/kit/actor';
import { type Sql, sql } from '@kenshu/http';

/** Tasks are their owner's alone. */
export const ownTasks = ({ userId }: UserActor): Sql => sql`t.owner_id = ${userId}`;

export const taskRecord = (id: string, actor: UserActor): Sql => sql`
  select json_build_object('id', t.id, 'kind', t.kind, 'status', t.status, 'done', t.done, 'total', t.total,
    'result', case when f.id is not null then json_build_object('id', f.id, 'name', f.name, 'size', f.size) end,
    'problem', t.problem, 'createdAt', to_utc(t.created_at), 'endedAt', to_utc(t.ended_at), 'version', t.version)::text as body, t.version
  from task t left join file f on f.id = t.result_id where t.id = ${id} and ${ownTasks(actor)}`;
