import type { Actor } from '@kenshu/domain/kit/actor';
import { Allow, CurrentActor, Db, Gives, IntField, TextField } from '@kenshu/http';
import { Controller, Delete } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { removeDemonstration } from './remove';

class DemonstrationRemovedDto {
  @IntField() people!: number;
  @IntField() accounts!: number;
  @IntField() courses!: number;
  @TextField({ max: 200, nullable: true, description: 'Opens the first run; null where accounts are left' })
  firstRunCode!: string | null;
}

@ApiTags('demonstration')
@Controller('demonstration')
export class DemonstrationController {
  constructor(private readonly db: Db) {}

  /** Takes out all demonstration data, the reader’s own account included; what is left is an empty installation. */
  @Delete()
  @Allow('demonstration:remove')
  @Gives(DemonstrationRemovedDto, { description: 'What was removed' })
  removeDemonstration(@CurrentActor() actor: Actor) {
    return this.db.transaction((tx) => removeDemonstration(tx, actor));
  }
}
