import { linkPurposes, passwordLimits } from '@kenshu/domain/identity/link';
import { fullName, nameLimits, namePart as part } from '@kenshu/domain/identity/person-name';
import {
  EmailField,
  EnumField,
  InstantField,
  ListField,
  LocalisedField,
  ObjectField,
  TextField,
  ZoneField,
} from '@kenshu/http';

const token = {
  max: 100,
  pattern: /^[A-Za-z0-9_-]+$/,
  description: 'What stands behind the # of the address',
} as const;
const password = { ...passwordLimits, description: 'Any characters' } as const;

export class PasswordResetDto {
  @EmailField() email!: string;
}

/** The same for every address, so that nobody learns who has an account. */
export class PasswordResetAnswerDto {
  @EnumField(['accepted']) status!: 'accepted';
}

export class LinkTokenDto {
  @TextField(token) token!: string;
}

export class LinkDto {
  @EnumField(linkPurposes, { name: 'LinkPurpose' }) purpose!: string;
  @LocalisedField({ max: 200 }) institute!: Record<string, string>;
  @TextField({ max: nameLimits.full, nullable: true, description: 'Whose link it is' }) displayName!: string | null;
  @InstantField() expiresAt!: string;
}

export class UseLinkDto {
  @TextField(token) token!: string;
  @TextField(password) password!: string;
}

export class UsedLinkDto {
  @EnumField(linkPurposes, { name: 'LinkPurpose' }) purpose!: string;
  @EmailField({ description: 'What to sign in with' }) email!: string;
}

class FirstAdministratorDto {
  @TextField(part) givenNames!: string;
  @TextField({ ...part, optional: true, nullable: true }) familyName?: string | null;
  @TextField({ ...fullName, optional: true }) latinName?: string;
  @EmailField() email!: string;
  @TextField(password) password!: string;
}

export class FirstRunDto {
  @TextField({ ...token, description: 'The code that was printed when the installation was started' }) code!: string;
  @LocalisedField({ max: 200, description: 'In every language it is known by' }) instituteName!: Record<string, string>;
  @ListField('text', { min: 1, max: 10, description: 'Languages of the institute, the first one first' })
  languages!: string[];
  @ZoneField() zone!: string;
  @ObjectField(() => FirstAdministratorDto) administrator!: FirstAdministratorDto;
}

export class FirstRunAnswerDto {
  @EmailField({ description: 'What to sign in with' }) email!: string;
}
