import { languageTag } from '@kenshu/domain/identity/language-tag';
import { fullName as full, namePart as part } from '@kenshu/domain/identity/person-name';
import { userWorkflow } from '@kenshu/domain/identity/user.workflow';
import { roleNames } from '@kenshu/domain/kit/permissions';
import { actionsOf, statusesOf } from '@kenshu/domain/kit/workflow';
import {
  BoolField,
  CountryField,
  EmailField,
  EnumField,
  IdField,
  InstantField,
  IntField,
  ListField,
  ListQuery,
  LocalisedField,
  ObjectField,
  TextField,
} from '@kenshu/http';

const statuses = statusesOf(userWorkflow);
const status = { name: 'UserStatus' } as const;
const role = { name: 'Role' } as const;

/** A role over one scope: exactly the column that the role asks for is filled, none for a role of the institute. */
export class CreateGrantDto {
  @EnumField(roleNames, role) role!: string;
  @IdField({ optional: true }) programmeId?: string;
  @IdField({ optional: true }) courseId?: string;
  @CountryField({ optional: true }) countryCode?: string;
  @IdField({ optional: true }) organizationId?: string;
  @InstantField({ optional: true, description: 'Absent: from now on' }) startsAt?: string;
  @InstantField({ optional: true, description: 'Absent: until it is ended' }) endsAt?: string;
}

export class CreateUserDto {
  @IdField({ optional: true, description: 'A person on record; absent: a new one by the names that follow' })
  personId?: string;
  @TextField({ ...part, optional: true }) givenNames?: string;
  @TextField({ ...part, optional: true, nullable: true }) familyName?: string | null;
  @TextField({ ...full, optional: true }) latinName?: string;
  @EmailField({ description: 'Where the invitation goes, and what one signs in with' }) email!: string;
  @TextField({ ...languageTag, optional: true, description: 'The language of letters to this account' })
  language?: string;
  @ObjectField(() => CreateGrantDto, { list: true, max: 10, optional: true }) grants?: CreateGrantDto[];
}

export class UserActionDto {
  @EnumField(actionsOf(userWorkflow), { name: 'UserAction' }) action!: string;
  @TextField({ max: 1_000, optional: true }) reason?: string;
}

export class UserQuery extends ListQuery {
  @EnumField(roleNames, { ...role, optional: true }) role?: string;
  @CountryField({ optional: true, description: 'Of a role over one country' }) countryCode?: string;
  @EnumField(statuses, { ...status, optional: true }) status?: string;
}

export class GrantedRoleDto {
  @EnumField(roleNames, role) role!: string;
  @IdField({ nullable: true }) programmeId!: string | null;
  @IdField({ nullable: true }) courseId!: string | null;
  @CountryField({ nullable: true }) countryCode!: string | null;
  @LocalisedField({ max: 200, nullable: true }) countryNames!: Record<string, string> | null;
  @IdField({ nullable: true }) organizationId!: string | null;
}

export class UserRowDto {
  @IdField() id!: string;
  @IdField() personId!: string;
  @TextField(full) name!: string;
  @EmailField() email!: string;
  @EnumField(statuses, status) status!: string;
  @ObjectField(() => GrantedRoleDto, { list: true, description: 'Those that hold now' }) roles!: GrantedRoleDto[];
  @InstantField() createdAt!: string;
}

export class GrantDto extends GrantedRoleDto {
  @IdField() id!: string;
  @InstantField() startsAt!: string;
  @InstantField({ nullable: true }) endsAt!: string | null;
  @BoolField({ description: 'Whether it holds now' }) current!: boolean;
  @IntField({ min: 1 }) version!: number;
  @ListField('text') allowedActions!: string[];
}

export class UserDto extends UserRowDto {
  @TextField(languageTag) language!: string;
  @InstantField({ nullable: true }) endedAt!: string | null;
  @InstantField({ nullable: true, description: 'How long the invitation holds that was sent last' }) invitedUntil!:
    string | null;
  @ObjectField(() => GrantDto, { list: true, description: 'Every role it has or had, the latest first' })
  grants!: GrantDto[];
  @ListField('text', { description: 'Roles that the reader may give this account' }) appointableRoles!: string[];
  @IntField({ min: 1 }) version!: number;
  @ListField('text') allowedActions!: string[];
}
