import { type Role, roleNames, roles } from '@kenshu/domain/kit/permissions';
import { DataColumn, oneOf } from '@kenshu/http';
import { Check, Entity, Index, ManyToOne, PrimaryGeneratedColumn, type Relation, VersionColumn } from 'typeorm';
import { Country } from '../country/country.entity';
import { Organization } from '../organization/organization.entity';
import { User } from './user.entity';

const columns = {
  programme: 'programme_id',
  course: 'course_id',
  country: 'country_code',
  organization: 'organization_id',
};

/** A grant fills exactly the scope column its role asks for; an institute's role fills none. */
const scopeFilled = roleNames
  .map((role) => {
    const { scope } = roles[role];
    const rules = Object.entries(columns).map(
      ([kind, column]) => `${column} is ${kind === scope ? 'not null' : 'null'}`,
    );
    return `(role = '${role}' and ${rules.join(' and ')})`;
  })
  .join(' or ');

/** A role a user holds over one scope, from an instant to an instant. */
@Entity()
@Check(oneOf('role', roleNames))
@Check(scopeFilled)
export class RoleGrant {
  @PrimaryGeneratedColumn('uuid') id!: string;
  @Index() @DataColumn('internal', 'uuid') userId!: string;
  @ManyToOne(() => User, { nullable: false, onDelete: 'RESTRICT' }) user!: Relation<User>;
  @DataColumn('internal', 'text') role!: Role;
  // Programmes and courses stand to the right of identity: their ids are known here, their tables are not.
  @DataColumn('internal', 'uuid', { nullable: true }) programmeId!: string | null;
  @Index() @DataColumn('internal', 'uuid', { nullable: true }) courseId!: string | null;
  @Index() @DataColumn('internal', 'text', { nullable: true }) countryCode!: string | null;
  @ManyToOne(() => Country, { nullable: true, onDelete: 'RESTRICT' }) country!: Relation<Country> | null;
  @DataColumn('internal', 'uuid', { nullable: true }) organizationId!: string | null;
  @ManyToOne(() => Organization, { nullable: true, onDelete: 'RESTRICT' }) organization!: Relation<Organization> | null;
  @DataColumn('internal', 'timestamptz', { default: () => 'app_now()' }) startsAt!: Date;
  @DataColumn('internal', 'timestamptz', { nullable: true }) endsAt!: Date | null;
  @VersionColumn({ default: 1 }) version!: number;
}
