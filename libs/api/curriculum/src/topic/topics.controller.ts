import {
  all,
  Allow,
  given,
  GivesPage,
  IdField,
  ListField,
  ListQuery,
  LocalisedField,
  pageStatement,
  Reader,
  type Sql,
  sql,
  TextField,
} from '@kenshu/http';
import { folded, holdsWords } from '@kenshu/identity';
import { Controller, Get, Query } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';

export class TopicDto {
  @IdField() id!: string;
  @TextField({ max: 80 }) slug!: string;
  @LocalisedField({ max: 200 }) titles!: Record<string, string>;
  @ListField('integer') articles!: number[];
}

const topics = (query: ListQuery): Sql =>
  pageStatement({
    from: sql`from topic t`,
    where: all([given(query.q, (q) => holdsWords(folded(sql`t.titles::text`), q))]),
    row: sql`json_build_object('id', t.id, 'slug', t.slug, 'titles', t.titles,
      'articles', (select coalesce(json_agg(article_number order by article_number), '[]'::json) from topic_article where topic_id = t.id))`,
    sorts: { article: { nullable: '(select min(article_number) from topic_article where topic_id = t.id)' } },
    tie: 't.slug',
    pageSize: 100,
    query,
  });

@ApiTags('curriculum')
@Controller('topics')
export class TopicsController {
  constructor(private readonly reader: Reader) {}

  /** Every topic with its articles, all of them unless told, in the order of the Convention. */
  @Get()
  @Allow('article:read')
  @GivesPage(TopicDto)
  listTopics(@Query() query: ListQuery) {
    return this.reader.json(topics(query));
  }
}
