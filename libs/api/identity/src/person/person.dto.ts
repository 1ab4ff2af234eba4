import { languageTag } from '@kenshu/domain/identity/language-tag';
import {
  fullName as full,
  nameLimits,
  namePart as part,
  personLimits,
  sexes,
} from '@kenshu/domain/identity/person-name';
import { personWorkflow } from '@kenshu/domain/identity/person.workflow';
import { actionsOf } from '@kenshu/domain/kit/workflow';
import {
  BoolField,
  CountryField,
  DayField,
  EmailField,
  EnumField,
  IdField,
  IntField,
  ListField,
  ListQuery,
  ObjectField,
  QueryBoolField,
  TextField,
} from '@kenshu/http';

const clears = { optional: true, nullable: true } as const;

class NameRenderingDto {
  @TextField({ ...languageTag, description: 'Language and, where it does not say it, script: ja-Kana' }) lang!: string;
  @TextField(full) text!: string;
}

export class CreatePersonDto {
  @TextField({ ...part, description: 'The only name, where a person has one' }) givenNames!: string;
  @TextField({ ...part, ...clears, description: 'Null or absent where there is none' }) familyName?: string | null;
  @TextField({
    ...full,
    optional: true,
    description: 'In Latin letters, in the order of the passport; absent: given names, then family name',
  })
  latinName?: string;
  @TextField({ ...full, ...clears, description: 'The name in the person’s own script' }) ownName?: string | null;
  @TextField({ ...languageTag, ...clears, description: 'The language of that name' }) ownNameLang?: string | null;
  @ObjectField(() => NameRenderingDto, {
    list: true,
    max: nameLimits.renderings,
    optional: true,
    description: 'In further languages and scripts',
  })
  renderings?: NameRenderingDto[];
  @TextField({ ...full, ...clears, description: 'As certificates print it' }) certificateName?: string | null;
  @EnumField(sexes, { ...clears, name: 'Sex' }) sex?: string | null;
  @DayField(clears) bornOn?: string | null;
  @ListField('country', { max: personLimits.nationalities, optional: true }) nationalities?: string[];
  @EmailField(clears) email?: string | null;
}

export class UpdatePersonDto {
  @TextField({ ...part, optional: true }) givenNames?: string;
  @TextField({ ...part, ...clears }) familyName?: string | null;
  @TextField({ ...full, optional: true }) latinName?: string;
  @TextField({ ...full, ...clears }) ownName?: string | null;
  @TextField({ ...languageTag, ...clears }) ownNameLang?: string | null;
  @ObjectField(() => NameRenderingDto, { list: true, max: nameLimits.renderings, optional: true })
  renderings?: NameRenderingDto[];
  @TextField({ ...full, ...clears }) certificateName?: string | null;
  @EnumField(sexes, { ...clears, name: 'Sex' }) sex?: string | null;
  @DayField(clears) bornOn?: string | null;
  @ListField('country', { max: personLimits.nationalities, optional: true }) nationalities?: string[];
  @EmailField(clears) email?: string | null;
}

export class PersonActionDto {
  @EnumField(actionsOf(personWorkflow), { name: 'PersonAction' }) action!: string;
  @IdField({ optional: true, description: 'The person this record is joined with, to join' }) into?: string;
  @TextField({ max: 1_000, optional: true }) reason?: string;
}

export class PersonQuery extends ListQuery {
  @CountryField({ optional: true }) nationality?: string;
  @QueryBoolField({ optional: true, description: 'Generated people only, or none of them' }) demonstration?: boolean;
}

export class PersonRowDto {
  @IdField() id!: string;
  @TextField(full) latinName!: string;
  @TextField({ ...full, nullable: true }) ownName!: string | null;
  @TextField({ ...languageTag, nullable: true }) ownNameLang!: string | null;
  @ObjectField(() => NameRenderingDto, { list: true }) renderings!: NameRenderingDto[];
  @ListField('country') nationalities!: string[];
  @BoolField({ description: 'Generated to be looked at' }) demonstration!: boolean;
}

class JoinedPersonDto {
  @IdField() id!: string;
  @TextField(full) latinName!: string;
}

export class PersonDto extends PersonRowDto {
  @TextField(part) givenNames!: string;
  @TextField({ ...part, nullable: true }) familyName!: string | null;
  @TextField({ ...full, nullable: true }) certificateName!: string | null;
  @EnumField(sexes, { nullable: true, name: 'Sex' }) sex!: string | null;
  @DayField({ nullable: true }) bornOn!: string | null;
  @EmailField({ nullable: true }) email!: string | null;
  @IdField({ nullable: true, description: 'The person this record was joined with' }) mergedIntoId!: string | null;
  @TextField({ ...full, nullable: true, description: 'The name of that person' }) mergedIntoName!: string | null;
  @ObjectField(() => JoinedPersonDto, { list: true, description: 'Records that were joined into this one' })
  joined!: JoinedPersonDto[];
  @IntField({ min: 1 }) version!: number;
  @ListField('text') allowedActions!: string[];
}
