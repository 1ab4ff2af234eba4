import { languageTag } from '@kenshu/domain/identity/language-tag';
import { roleNames } from '@kenshu/domain/kit/permissions';
import {
  BoolField,
  CountryField,
  EmailField,
  EnumField,
  IdField,
  InstantField,
  IntField,
  ListField,
  LocalisedField,
  ObjectField,
  TextField,
} from '@kenshu/http';

export class SignInDto {
  @EmailField({ example: 'coordinator@demo.example' }) email!: string;
  @TextField({ max: 200 }) password!: string;
}

class HeldRoleDto {
  @EnumField(roleNames) role!: string;
  @TextField({ max: 60 }) label!: string;
  @IdField({ nullable: true }) programmeId!: string | null;
  @IdField({ nullable: true }) courseId!: string | null;
  @CountryField({ nullable: true }) countryCode!: string | null;
  @LocalisedField({ max: 200, nullable: true }) countryNames!: Record<string, string> | null;
  @IdField({ nullable: true }) organizationId!: string | null;
}

class InstituteDto {
  @LocalisedField({ max: 200 }) name!: Record<string, string>;
  @TextField({ max: 64 }) zone!: string;
  @ListField('text') languages!: string[];
}

export class MeDto {
  @IdField() userId!: string;
  @IdField() personId!: string;
  @TextField({ max: 240 }) displayName!: string;
  @EmailField() email!: string;
  @TextField({ max: 35 }) language!: string;
  @ObjectField(() => HeldRoleDto, { list: true }) roles!: HeldRoleDto[];
  @ListField('text', { description: 'What the roles together permit' }) permissions!: string[];
  @BoolField({ description: 'Whether this database holds demonstration data' }) demonstration!: boolean;
  @ObjectField(() => InstituteDto) institute!: InstituteDto;
}

export class UpdateMeDto {
  @TextField({ ...languageTag, description: 'Of the screens and of letters' }) language!: string;
}

export class DemonstrationAccountDto {
  @EmailField() email!: string;
  @EnumField([...roleNames, 'alumna']) role!: string;
  @TextField({ max: 60 }) label!: string;
}

/** What anybody may know before signing in. */
export class InfoDto {
  @ObjectField(() => InstituteDto) institute!: InstituteDto;
  @BoolField() demonstration!: boolean;
  @ObjectField(() => DemonstrationAccountDto, { list: true }) demonstrationAccounts!: DemonstrationAccountDto[];
  @BoolField({ description: 'Whether the first administrator is still to be made' }) firstRun!: boolean;
}

export class SignInRowDto {
  @IdField() id!: string;
  @TextField({ max: 300, nullable: true }) browser!: string | null;
  @InstantField() createdAt!: string;
  @InstantField() lastUsedAt!: string;
  @BoolField({ description: 'Whether it is the one this request came with' }) current!: boolean;
  @IntField({ min: 1 }) version!: number;
}

export class SignInListDto {
  @ObjectField(() => SignInRowDto, { list: true }) items!: SignInRowDto[];
}
