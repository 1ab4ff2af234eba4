import { obligations } from '@kenshu/domain/curriculum/convention';
import { Allow, EnumField, Gives, IntField, LocalisedField, ObjectField, Reader, sql, TextField } from '@kenshu/http';
import { Controller, Get } from '@nestjs/common';
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
}

const convention = sql`select json_build_object(
  'chapters', (select json_agg(json_build_object('number', number, 'titles', titles, 'reviewCycle', review_cycle) order by first_article) from chapter),
  'items', (select json_agg(json_build_object('number', a.number, 'titles', a.titles, 'chapter', a.chapter_number,
      'reviewCycle', c.review_cycle, 'obligation', a.obligation) order by a.number)
    from article a join chapter c on c.number = a.chapter_number))::text as body`;

@ApiTags('curriculum')
@Controller('articles')
export class ConventionController {
  constructor(private readonly reader: Reader) {}

  /** The Convention's chapters and articles; public, as the Convention is. */
  @Get()
  @Allow('public')
  @Gives(ConventionDto)
  listArticles() {
    return this.reader.json(convention);
  }
}
