import { themeWorkflow } from '@kenshu/domain/curriculum/removal.workflow';
import { actionsOf } from '@kenshu/domain/kit/workflow';
import {
  BoolField,
  EnumField,
  IdField,
  InstantField,
  IntField,
  ListField,
  ListQuery,
  LocalisedField,
  ObjectField,
  QueryBoolField,
  TextField,
} from '@kenshu/http';

const themeLimits = { title: 300 } as const;

export class CreateThemeDto {
  @LocalisedField({ max: themeLimits.title }) titles!: Record<string, string>;
  @ListField('id', { max: 25 }) topicIds!: string[];
  @ListField('integer', { max: 71, optional: true, description: 'Articles beyond those of the topics' })
  articles?: number[];
}

export class UpdateThemeDto {
  @LocalisedField({ max: themeLimits.title, optional: true }) titles?: Record<string, string>;
  @ListField('id', { max: 25, optional: true }) topicIds?: string[];
  @ListField('integer', { max: 71, optional: true }) articles?: number[];
}

export class ThemeActionDto {
  @EnumField(actionsOf(themeWorkflow), { name: 'RemovalAction' }) action!: string;
}

export class ThemeQuery extends ListQuery {
  @QueryBoolField({ optional: true, description: 'Those that were removed and can be brought back' }) removed?: boolean;
}

class ThemeRowTopicDto {
  @IdField() id!: string;
  @LocalisedField({ max: 200 }) titles!: Record<string, string>;
}

export class ThemeRowDto {
  @IdField() id!: string;
  @LocalisedField({ max: themeLimits.title }) titles!: Record<string, string>;
  @ObjectField(() => ThemeRowTopicDto, { list: true }) topics!: ThemeRowTopicDto[];
  @BoolField({ description: 'Whether it comes from the published past' }) reference!: boolean;
  @ListField('integer', { description: 'Every article it takes up, through topics or directly' }) articles!: number[];
  @InstantField({ nullable: true }) removedAt!: string | null;
}

class ThemeTopicDto {
  @IdField() id!: string;
  @TextField({ max: 80 }) slug!: string;
  @LocalisedField({ max: 200 }) titles!: Record<string, string>;
  @ListField('integer') articles!: number[];
}

export class ThemeDto {
  @IdField() id!: string;
  @LocalisedField({ max: themeLimits.title }) titles!: Record<string, string>;
  @TextField({ max: 500, nullable: true, description: 'Where a past title is known from' }) titleSource!: string | null;
  @TextField({ max: 500, nullable: true, description: 'Where the topics of a past theme are known from' })
  topicsSource!: string | null;
  @ObjectField(() => ThemeTopicDto, { list: true }) topics!: ThemeTopicDto[];
  @ListField('integer', { description: 'Articles beyond those of the topics' }) ownArticles!: number[];
  @ListField('integer') articles!: number[];
  @BoolField({ description: 'Whether it comes from the published past' }) reference!: boolean;
  @InstantField({ nullable: true }) removedAt!: string | null;
  @ListField('text') allowedActions!: string[];
  @IntField({ min: 1 }) version!: number;
}
