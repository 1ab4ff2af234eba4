import { Allow, Gives, Reader } from '@kenshu/http';
import { Controller, Get, Query } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { RecordNamesDto, RecordNamesQuery } from './record-names.dto';
import { recordNames } from './record-names.queries';

@ApiTags('audit')
@Controller('record-names')
export class RecordNamesController {
  constructor(private readonly reader: Reader) {}

  /** What the records of the trail are called: the trail keeps ids, and names change. */
  @Get()
  @Allow('audit:read')
  @Gives(RecordNamesDto)
  listRecordNames(@Query() { ids }: RecordNamesQuery) {
    return this.reader.json(recordNames(ids.split(',')));
  }
}
