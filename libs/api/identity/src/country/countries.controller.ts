import type { Actor } from '@kenshu/domain/kit/actor';
import { Allow, CurrentActor, Gives, GivesPage, IfMatch } from '@kenshu/http';
import { Body, Controller, Get, Param, Patch, Query } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { CountriesService } from './countries.service';
import { CountryDto, CountryQuery, HolidaysDto, HolidaysQuery, UpdateCountryDto } from './country.dto';
import { CountryPipe } from './country.pipe';

@ApiTags('countries')
@Controller('countries')
export class CountriesController {
  constructor(private readonly countries: CountriesService) {}

  /** The house list of countries and areas, with the names they had; public, as forms without a sign-in need it. */
  @Get()
  @Allow('public')
  @GivesPage(CountryDto)
  listCountries(@Query() query: CountryQuery) {
    return this.countries.list(query);
  }

  /** The public holidays of a country, to be said beside deadlines; those by the moon are a forecast. */
  @Get(':id/holidays')
  @Allow('public')
  @Gives(HolidaysDto)
  listHolidays(@Param('id', CountryPipe) code: string, @Query() { year }: HolidaysQuery) {
    return this.countries.holidays(code, year);
  }

  @Patch(':id')
  @Allow('country:write')
  @Gives(CountryDto)
  updateCountry(
    @Param('id', CountryPipe) code: string,
    @IfMatch() version: number | undefined,
    @Body() input: UpdateCountryDto,
    @CurrentActor() actor: Actor,
  ) {
    return this.countries.update(code, version, input, actor);
  }
}
