import { nameLimits } from '@kenshu/domain/identity/person-name';
import { CountryField, IdField, ObjectField, TextField } from '@kenshu/http';

class AlikeNomineeDto {
  @IdField() nominationId!: string;
  @IdField() personId!: string;
  @TextField({ max: nameLimits.full }) latinName!: string;
  @CountryField() countryCode!: string;
}

class AlikePairDto {
  @ObjectField(() => AlikeNomineeDto) one!: AlikeNomineeDto;
  @ObjectField(() => AlikeNomineeDto) other!: AlikeNomineeDto;
}

export class AlikePairsDto {
  @ObjectField(() => AlikePairDto, { list: true }) items!: AlikePairDto[];
}
