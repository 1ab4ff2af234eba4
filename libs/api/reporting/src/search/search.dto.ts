import { EnumField, IdField, LocalisedField, ObjectField, TextField } from '@kenshu/http';

export const searchKinds = ['course', 'nomination', 'person', 'organization', 'theme', 'programme'] as const;
export type SearchKind = (typeof searchKinds)[number];

export class SearchQuery {
  @TextField({ max: 200, description: 'A name in any script, an old name, or a number' }) q!: string;
}

class FoundDto {
  @EnumField(searchKinds, { name: 'SearchKind' }) kind!: string;
  @IdField() id!: string;
  @LocalisedField({ max: 300 }) titles!: Record<string, string>;
  @LocalisedField({ max: 300, nullable: true }) subtitles!: Record<string, string> | null;
}

export class SearchDto {
  @ObjectField(() => FoundDto, { list: true }) items!: FoundDto[];
}
