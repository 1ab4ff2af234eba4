import type { DataSource, EntityManager } from 'typeorm';

/** Tables to which the application may only add. */
const appendOnly = ['audit_check', 'audit_event'];
/** Tables that only the owner's own functions write. */
const readOnly = ['audit_seal', 'migration'];

/** Rows only, for the application's role; nothing where it is the owner itself. */
export async function grantRights(source: DataSource, role: string): Promise<void> {
  const name = source.driver.escape(role);
  const [owner] = await source.query<{ owns: boolean }[]>(`select current_user = $1 as owns`, [role]);
  if (owner?.owns) return;
  const list = (tables: string[]) => tables.map((t) => source.driver.escape(t)).join(', ');
  await source.transaction(async (tx) => {
    await tx.query(`grant usage on schema public to ${name}`);
    await tx.query(`grant select, insert, update, delete on all tables in schema public to ${name}`);
    await tx.query(`grant usage on all sequences in schema public to ${name}`);
    await tx.query(`revoke update, delete, truncate on ${list([...appendOnly, ...readOnly])} from ${name}`);
    await tx.query(`revoke insert on ${list(readOnly)} from ${name}`);
    await grantJobs(tx, role);
  });
}

/** The queue of jobs lies in a schema of its own, whose tables hide their rows from all but the owner. */
async function grantJobs(tx: EntityManager, role: string): Promise<void> {
  const name = tx.connection.driver.escape(role);
  await tx.query(`grant usage on schema graphile_worker to ${name}`);
  await tx.query(`grant select, insert, update, delete on all tables in schema graphile_worker to ${name}`);
  await tx.query(`revoke insert, update, delete on graphile_worker.migrations from ${name}`);
  await tx.query(`grant usage on all sequences in schema graphile_worker to ${name}`);
  const hidden = await tx.query<{ table: string }[]>(
    `select c.relname as table from pg_class c where c.relnamespace = 'graphile_worker'::regnamespace and c.relrowsecurity
       and not exists (select from pg_policy p where p.polrelid = c.oid and $1::regrole::oid = any(p.polroles))`,
    [name],
  );
  for (const { table } of hidden) {
    const escaped = tx.connection.driver.escape(table);
    await tx.query(`create policy ${name} on graphile_worker.${escaped} to ${name} using (true) with check (true)`);
  }
}
