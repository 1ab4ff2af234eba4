import { appointmentNeeds, areApart } from '@kenshu/domain/identity/appointment';
import { type Actor, demand, type Grant } from '@kenshu/domain/kit/actor';
import { type Role, roles, scopeOf } from '@kenshu/domain/kit/permissions';
import { invalidField, Problem } from '@kenshu/domain/kit/problem';
import { type Events, nowOf, rowOf, rowsOf, sql } from '@kenshu/http';
import type { EntityManager } from 'typeorm';
import { checkCountry } from '../country/check-country';
import { RoleGrant } from './role-grant.entity';
import type { CreateGrantDto } from './user.dto';

/** A role was given. Programmes and courses stand to the right: they refuse here, under `pointer`, ids they do not know. */
export class RoleGranted {
  constructor(
    readonly userId: string,
    readonly grant: Grant,
    readonly actor: Actor,
    readonly pointer: string,
  ) {}
}

const columns = {
  programme: 'programmeId',
  course: 'courseId',
  country: 'countryCode',
  organization: 'organizationId',
} as const;

/** Gives an account a role; `pointer` is where it stands in the input. */
export async function appoint(
  tx: EntityManager,
  events: Events,
  userId: string,
  input: CreateGrantDto,
  actor: Actor,
  pointer = '#',
): Promise<void> {
  const role = input.role as Role;
  demand(actor, appointmentNeeds(role));
  const scope = scopeOfInput(role, input, pointer);
  if (scope.countryCode) await checkCountry(tx, scope.countryCode, `${pointer}/countryCode`);
  if (scope.organizationId) await checkOrganization(tx, scope.organizationId, `${pointer}/organizationId`);
  const now = new Date(await nowOf(tx));
  const startsAt = input.startsAt ? new Date(input.startsAt) : now;
  const endsAt = input.endsAt ? new Date(input.endsAt) : null;
  if (endsAt && (endsAt <= startsAt || endsAt <= now)) {
    throw invalidField(`${pointer}/endsAt`, 'before-start', 'must lie ahead, and after its beginning');
  }
  const grant = { userId, role, ...scope, startsAt, endsAt };
  await refuseTwice(tx, grant, pointer);
  await refuseApart(tx, grant);
  await tx.save(RoleGrant, grant);
  await events.publish(tx, new RoleGranted(userId, { role, ...scope }, actor, pointer));
}

type Scope = Omit<Grant, 'role'>;

/** Exactly the column that the role asks for. */
function scopeOfInput(role: Role, input: CreateGrantDto, pointer: string): Scope {
  const asked = scopeOf(role);
  const wanted = asked === 'institute' || asked === 'self' ? null : columns[asked];
  for (const column of Object.values(columns)) {
    if (column !== wanted && input[column] !== undefined) {
      throw invalidField(`${pointer}/${column}`, 'not-expected', 'does not go with this role');
    }
  }
  if (!wanted) return {};
  const value = input[wanted];
  if (value === undefined) throw invalidField(`${pointer}/${wanted}`, 'needed', 'is needed for this role');
  return { [wanted]: value };
}

async function checkOrganization(tx: EntityManager, id: string, pointer: string): Promise<void> {
  const [found] = await rowsOf(tx, sql`select 1 from organization where id = ${id} and status <> 'joined'`);
  if (!found) throw invalidField(pointer, 'unknown', 'names an organization that is not on the list');
}

type NewGrant = Scope & Pick<RoleGrant, 'userId' | 'role' | 'startsAt' | 'endsAt'>;

/** Over `role_grant` as `g`: held at a time of the new one. */
const during = ({ startsAt, endsAt }: NewGrant) =>
  sql`tstzrange(g.starts_at, g.ends_at) && tstzrange(${startsAt}::timestamptz, ${endsAt}::timestamptz)`;

/** The account is locked, or new: of two roles that do not go together one is there when the other is asked for. */
async function refuseApart(tx: EntityManager, grant: NewGrant): Promise<void> {
  const held = await rowsOf<{ role: Role }>(
    tx,
    sql`select g.role from role_grant g where g.user_id = ${grant.userId} and ${during(grant)} order by g.role`,
  );
  const other = held.find(({ role }) => areApart(role, grant.role));
  if (other) throw new Problem('role/apart', { role: roles[other.role].label });
}

/** One appointment at a time: the same role twice is a slip, a second focal point of a country is for the institute to settle. */
async function refuseTwice(tx: EntityManager, grant: NewGrant, pointer: string): Promise<void> {
  const { userId, role, programmeId = null, courseId = null, countryCode = null, organizationId = null } = grant;
  const meanwhile = during(grant);
  const held = await rowOf(
    tx,
    sql`select 1 from role_grant g where g.user_id = ${userId} and g.role = ${role} and ${meanwhile}
          and g.programme_id is not distinct from ${programmeId} and g.course_id is not distinct from ${courseId}
          and g.country_code is not distinct from ${countryCode} and g.organization_id is not distinct from ${organizationId}`,
  );
  if (held) throw invalidField(`${pointer}/role`, 'held', 'is held already');
  if (role !== 'focal-point') return;
  await rowsOf(tx, sql`select 1 from country where code = ${countryCode} for update`);
  const holder = await rowOf<{ name: string }>(
    tx,
    sql`select p.latin_name as name from role_grant g join "user" u on u.id = g.user_id join person p on p.id = u.person_id
        where g.role = 'focal-point' and g.country_code = ${countryCode} and ${meanwhile} limit 1`,
  );
  if (holder) throw new Problem('focal-point/held', { name: holder.name });
}
