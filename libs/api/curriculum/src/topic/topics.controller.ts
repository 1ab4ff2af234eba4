import { Allow, Gives, IdField, ListField, LocalisedField, ObjectField, Reader, sql, TextField } from '@kenshu/http';
import { Controller, Get } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';

export class TopicDto {
  @IdField() id!: string;
  @TextField({ max: 80 }) slug!: string;
  @LocalisedField({ max: 200 }) titles!: Record<string, string>;
  @ListField('integer') articles!: number[];
}

class TopicListDto {
  @ObjectField(() => TopicDto, { list: true }) items!: TopicDto[];
}

const topics = sql`select json_build_object('items', coalesce(json_agg(json_build_object(
    'id', t.id, 'slug', t.slug, 'titles', t.titles,
    'articles', (select coalesce(json_agg(article_number order by article_number), '[]'::json) from topic_article where topic_id = t.id)
  ) order by (select min(article_number) from topic_article where topic_id = t.id), t.slug), '[]'::json))::text as body from topic t`;

@ApiTags('curriculum')
@Controller('topics')
export class TopicsController {
  constructor(private readonly reader: Reader) {}

  /** Every topic with its articles, in the order of the Convention. */
  @Get()
  @Allow('article:read')
  @Gives(TopicListDto)
  listTopics() {
    return this.reader.json(topics);
  }
}
