import {
  EnumField,
  IdField,
  IntField,
  ListField,
  LocalisedField,
  ObjectField,
  QueryIntField,
  TextField,
} from '@kenshu/http';

const yearKinds = ['calendar', 'fiscal'] as const;

export class CoverageQuery {
  @IdField({ optional: true }) programmeId?: string;
  @QueryIntField({ min: 1900, max: 2200, optional: true, description: 'First year' }) from?: number;
  @QueryIntField({ min: 1900, max: 2200, optional: true, description: 'Last year' }) to?: number;
  @EnumField(yearKinds, { optional: true, name: 'YearKind', description: 'calendar unless told' })
  years?: (typeof yearKinds)[number];
}

class CoverageCellDto {
  @IntField() year!: number;
  @IntField({ min: 1 }) count!: number;
  @ListField('id') courseIds!: string[];
}

class CoverageArticleDto {
  @IntField({ min: 1, max: 71 }) number!: number;
  @TextField({ max: 300, description: 'In English; the other languages stand in titles' }) title!: string;
  @LocalisedField({ max: 300 }) titles!: Record<string, string>;
  @TextField({ max: 4, description: 'Number of the chapter' }) chapter!: string;
  @IntField({ nullable: true }) reviewCycle!: number | null;
  @ObjectField(() => CoverageCellDto, { list: true, description: 'Years with a course on record; no cell means none' })
  cells!: CoverageCellDto[];
}

class CoverageCourseDto {
  @IdField() id!: string;
  @LocalisedField({ max: 300 }) names!: Record<string, string>;
  @LocalisedField({ max: 300, nullable: true }) theme!: Record<string, string> | null;
  @IntField() year!: number;
}

export class CoverageDto {
  @IntField({ min: 1, max: 12, description: 'The month its years begin with: 1 for calendar years' })
  firstMonth!: number;
  @ListField('integer', { description: 'Years with a course on record' }) years!: number[];
  @ListField('integer', { description: 'Those of them of which no theme is recorded' }) yearsWithoutTheme!: number[];
  @ObjectField(() => CoverageArticleDto, { list: true }) articles!: CoverageArticleDto[];
  @ObjectField(() => CoverageCourseDto, { list: true, description: 'The courses that the cells name' })
  courses!: CoverageCourseDto[];
  @IntField({ description: 'Courses on record' }) total!: number;
  @IntField({ description: 'Of them with a theme on record' }) withTheme!: number;
  @IntField({ description: 'Of them tied to topics' }) withTopics!: number;
  @IntField({ description: 'Demonstration courses, counted nowhere else' }) demonstration!: number;
}
