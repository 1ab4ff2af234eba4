import { nominationWorkflow, outcomes } from '@kenshu/domain/admissions/nomination.workflow';
import { nameLimits } from '@kenshu/domain/identity/person-name';
import { statusesOf } from '@kenshu/domain/kit/workflow';
import { BoolField, CountryField, EnumField, IdField, IntField, ObjectField, TextField } from '@kenshu/http';

const few = { min: 0, max: 999 } as const;

class StatusCountDto {
  @EnumField(statusesOf(nominationWorkflow), { name: 'NominationStatus' }) status!: string;
  @IntField() count!: number;
}

class CountryPlacesDto {
  @CountryField() countryCode!: string;
  @IntField({ ...few, nullable: true, description: 'null: from the pool' }) places!: number | null;
  @IntField({ description: 'Held by who is selected, confirmed, or proposed as selected' }) taken!: number;
  @IntField({ description: 'Nominations that can still be selected' }) considered!: number;
}

class ProposalsDto {
  @IntField() selected!: number;
  @IntField() reserve!: number;
  @IntField() notSelected!: number;
  @IntField({ description: 'Nominations under consideration without a proposal' }) open!: number;
  @IntField({
    description:
      'Of the proposals, those the reader made: where two pairs of eyes are asked for, another releases them',
  })
  own!: number;
  @IntField({ description: 'Countries that would see a result' }) countries!: number;
}

class ReleasedPersonDto {
  @IdField() nominationId!: string;
  @TextField({ max: nameLimits.full }) latinName!: string;
  @CountryField() countryCode!: string;
  @EnumField(outcomes, { name: 'SelectionOutcome' }) outcome!: string;
  @BoolField({ description: 'Checking was begun by hand before it was proposed' }) checked!: boolean;
}

class ReleaseDto {
  @ObjectField(() => ReleasedPersonDto, { list: true }) people!: ReleasedPersonDto[];
  @BoolField({ description: 'Two pairs of eyes are asked for, and the reader made some of the proposals' })
  ownBlock!: boolean;
  @IntField({ description: 'Countries that can still send nominations' }) openTo!: number;
}

/** Who makes or releases proposals sees what they leave of the course's places. */
class SelectionPlacesDto {
  @IntField({ description: 'Places of the course that are held' }) taken!: number;
  @ObjectField(() => ProposalsDto, { description: 'What waits for release' }) proposals!: ProposalsDto;
  @ObjectField(() => ReleaseDto, { description: 'What a release would make known' }) release!: ReleaseDto;
  @ObjectField(() => CountryPlacesDto, { list: true }) countries!: CountryPlacesDto[];
}

export class PlacesDto {
  @IntField({ nullable: true }) capacity!: number | null;
  @ObjectField(() => StatusCountDto, { list: true, description: 'Nominations the reader sees, by status' })
  statuses!: StatusCountDto[];
  @ObjectField(() => SelectionPlacesDto, { nullable: true }) selection!: SelectionPlacesDto | null;
}
