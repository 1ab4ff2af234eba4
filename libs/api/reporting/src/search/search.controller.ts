import type { UserActor } from '@kenshu/domain/kit/actor';
import { Allow, CurrentUser, Gives, Reader } from '@kenshu/http';
import { Controller, Get, Query } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { SearchDto, SearchQuery } from './search.dto';
import { searchStatement } from './search.queries';

@ApiTags('reporting')
@Controller('search')
export class SearchController {
  constructor(private readonly reader: Reader) {}

  /** Courses, nominations, people, organizations, themes: whatever one may see and whose name or number holds the words. */
  @Get()
  @Allow('signed-in')
  @Gives(SearchDto)
  search(@Query() { q }: SearchQuery, @CurrentUser() actor: UserActor) {
    return this.reader.json(searchStatement(q, actor));
  }
}
