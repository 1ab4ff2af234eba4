import { Allow, Gives, Reader } from '@kenshu/http';
import { SettingsMemory } from '@kenshu/platform';
import { Controller, Get, Query } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { CoverageDto, CoverageQuery } from './coverage.dto';
import { coverageStatement } from './coverage.queries';

@ApiTags('reporting')
@Controller('coverage')
export class CoverageController {
  constructor(
    private readonly reader: Reader,
    private readonly settings: SettingsMemory,
  ) {}

  /** Which articles of the Convention the courses on record took up, by year. */
  @Get()
  @Allow('coverage:read')
  @Gives(CoverageDto)
  async getCoverage(@Query() query: CoverageQuery) {
    const firstMonth = query.years === 'fiscal' ? (await this.settings.get()).fiscalYearMonth : 1;
    return this.reader.json(coverageStatement(query, firstMonth));
  }
}
