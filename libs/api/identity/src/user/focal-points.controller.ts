import type { Actor } from '@kenshu/domain/kit/actor';
import { Allow, CurrentActor, GivesPage, Reader } from '@kenshu/http';
import { Controller, Get, Query } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { FocalPointDto, FocalPointQuery } from './focal-point.dto';
import { focalPointPage } from './focal-point.queries';

@ApiTags('users')
@Controller('focal-points')
export class FocalPointsController {
  constructor(private readonly reader: Reader) {}

  /** Every country with who receives calls for it, who did, and who will. */
  @Get()
  @Allow('user:read')
  @GivesPage(FocalPointDto)
  listFocalPoints(@Query() query: FocalPointQuery, @CurrentActor() actor: Actor) {
    return this.reader.json(focalPointPage(query, actor));
  }
}
