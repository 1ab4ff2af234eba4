import {
  CountryField,
  DayField,
  EnumField,
  IdField,
  IntField,
  LocalisedField,
  ObjectField,
  TextField,
} from '@kenshu/http';

/** In the order in which they are shown where they match as well. */
export const searchKinds = [
  'person',
  'course',
  'session',
  'nomination',
  'theme',
  'organization',
  'programme',
  'article',
] as const;
export type SearchKind = (typeof searchKinds)[number];

export class SearchQuery {
  @TextField({ max: 200, description: 'A name in any script, an old name, or a number' }) q!: string;
}

class FoundDto {
  @EnumField(searchKinds, { name: 'SearchKind' }) kind!: string;
  @IdField({ nullable: true, description: 'null: of an article, which has a number' }) id!: string | null;
  @IntField({ nullable: true, description: 'Of an article' }) number!: number | null;
  @LocalisedField({ max: 300 }) titles!: Record<string, string>;
  @LocalisedField({ max: 300, nullable: true }) subtitles!: Record<string, string> | null;
  @CountryField({ nullable: true, description: 'Of a person or a nominee' }) countryCode!: string | null;
  @IdField({ nullable: true, description: 'Of a session: its course' }) courseId!: string | null;
  @DayField({ nullable: true, description: 'Of a session: its day in the course’s zone' }) day!: string | null;
}

export class SearchDto {
  @ObjectField(() => FoundDto, { list: true }) items!: FoundDto[];
}
