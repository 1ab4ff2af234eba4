import { countryLimits } from '@kenshu/domain/identity/country';
import {
  CountryField,
  DayField,
  IntField,
  ListQuery,
  LocalisedField,
  ObjectField,
  QueryIntField,
  TextField,
} from '@kenshu/http';

const name = { max: countryLimits.name } as const;
const area = { max: 3, pattern: /^[0-9]{3}$/ } as const;

export class CountryQuery extends ListQuery {
  @TextField({ ...area, optional: true, description: 'M49 code of the region, such as 142' }) region?: string;
}

export class UpdateCountryDto {
  @LocalisedField({ ...name, description: 'The house name, in English at least' }) names!: Record<string, string>;
  @DayField({ optional: true, description: 'Keeps the present name as a former one; the first day of the new name' })
  keepFormerNameUntil?: string;
}

class FormerCountryNameDto {
  @LocalisedField(name) names!: Record<string, string>;
  @DayField({ description: 'The first day on which it no longer held' }) validUntil!: string;
}

export class CountryDto {
  @CountryField() code!: string;
  @TextField({ max: 3, description: 'ISO 3166-1 alpha-3' }) alpha3!: string;
  @LocalisedField(name) names!: Record<string, string>;
  @TextField({ ...area, nullable: true, description: 'M49 code of the region' }) region!: string | null;
  @TextField({ ...area, nullable: true, description: 'M49 code of the subregion' }) subregion!: string | null;
  @ObjectField(() => FormerCountryNameDto, { list: true }) formerNames!: FormerCountryNameDto[];
  @IntField({ min: 1 }) version!: number;
}

export class HolidaysQuery {
  @QueryIntField({ optional: true, description: 'Two before this one to two after it; this one where none is given' })
  year?: number;
}

class HolidayDto {
  @DayField() day!: string;
  @LocalisedField({ max: 200, description: 'In English and the languages of the country' }) names!: Record<
    string,
    string
  >;
}

export class HolidaysDto {
  @ObjectField(() => HolidayDto, { list: true }) items!: HolidayDto[];
}
