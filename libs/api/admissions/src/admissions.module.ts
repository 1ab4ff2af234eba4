import { Module } from '@nestjs/common';
import { TypeOrmModule } from '@nestjs/typeorm';
import { FollowCourseChange } from './again/follow-course';
import { Call } from './call/call.entity';
import { CallOfCourse } from './call/call-of-course';
import { CallsController } from './call/calls.controller';
import { CallsService } from './call/calls.service';
import { Invitation } from './call/invitation.entity';
import { Requirement } from './call/requirement.entity';
import { FollowJoined } from './nomination/follow-joined';
import { NominationMove } from './nomination/nomination-move.entity';
import { Nomination } from './nomination/nomination.entity';
import { NominationsController } from './nomination/nominations.controller';
import { NominationsService } from './nomination/nominations.service';
import { Results } from './nomination/results';
import { Selection } from './nomination/selection.entity';
import { Receipt } from './receipt/receipt.entity';
import { ReceiptsController } from './receipt/receipts.controller';

export const admissionsEntities = [Call, Invitation, Requirement, Nomination, NominationMove, Selection, Receipt];

@Module({
  imports: [TypeOrmModule.forFeature(admissionsEntities)],
  controllers: [CallsController, NominationsController, ReceiptsController],
  providers: [CallsService, CallOfCourse, NominationsService, Results, FollowCourseChange, FollowJoined],
})
export class AdmissionsModule {}
