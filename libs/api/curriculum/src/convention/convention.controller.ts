import { obligations } from '@kenshu/domain/curriculum/convention';
import {
  all,
  Allow,
  EnumField,
  given,
  Gives,
  IntField,
  ListQuery,
  LocalisedField,
  ObjectField,
  pageStatement,
  Reader,
  type Sql,
  sql,
  TextField,
} from '@kenshu/http';
import { folded, holdsWords } from '@kenshu/identity';
import { Controller, Get, Query } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';

class ChapterDto {
  @TextField({ max: 4 }) number!: string;
  @LocalisedField({ max: 200 }) titles!: Record<string, string>;
  @IntField({ nullable: true, description: 'Cycle of the review mechanism' }) reviewCycle!: number | null;
}

class ArticleDto {
  @IntField({ min: 1, max: 71 }) number!: number;
  @LocalisedField({ max: 300 }) titles!: Record<string, string>;
  @TextField({ max: 4 }) chapter!: string;
  @IntField({ nullable: true }) reviewCycle!: number | null;
  @EnumField(obligations) obligation!: string;
}

class ConventionDto {
  @ObjectField(() => ChapterDto, { list: true }) chapters!: ChapterDto[];
  @ObjectField(() => ArticleDto, { list: true }) items!: ArticleDto[];
  @IntField() total!: number;
  @IntField({ min: 1 }) page!: number;
  @IntField({ min: 1 }) pageSize!: number;
}

const convention = (query: ListQuery): Sql =>
  pageStatement({
    beside: sql`'chapters', (select json_agg(json_build_object('number', number, 'titles', titles, 'reviewCycle', review_cycle)
      order by first_article) from chapter)`,
    from: sql`from article a join chapter c on c.number = a.chapter_number`,
    where: all([given(query.q, (q) => holdsWords(folded(sql`a.titles::text`), q))]),
    row: sql`json_build_object('number', a.number, 'titles', a.titles, 'chapter', a.chapter_number,
      'reviewCycle', c.review_cycle, 'obligation', a.obligation)`,
    sorts: { number: 'a.number' },
    tie: 'a.number',
    pageSize: 100,
    query,
  });

@ApiTags('curriculum')
@Controller('articles')
export class ConventionController {
  constructor(private readonly reader: Reader) {}

  /** The Convention's chapters and articles, all of them unless told; public, as the Convention is. */
  @Get()
  @Allow('public')
  @Gives(ConventionDto)
  listArticles(@Query() query: ListQuery) {
    return this.reader.json(convention(query));
  }
}
