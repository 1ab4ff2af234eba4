import { Module } from '@nestjs/common';
import { TypeOrmModule } from '@nestjs/typeorm';
import { Closing } from './closing/closing';
import { ClosingController } from './closing/closing.controller';
import { GroupMembersController } from './group/group-members.controller';
import { GroupMembersService } from './group/group-members.service';
import { ParticipantLists } from './list/participant-lists';
import { ParticipantListsController } from './list/participant-lists.controller';
import { FollowJoined } from './participant/follow-joined';
import { FollowNomination } from './participant/follow-nomination';
import { Participant } from './participant/participant.entity';
import { ParticipantsController } from './participant/participants.controller';
import { ParticipantsService } from './participant/participants.service';

export const participationEntities = [Participant];

@Module({
  imports: [TypeOrmModule.forFeature(participationEntities)],
  controllers: [ParticipantsController, ParticipantListsController, GroupMembersController, ClosingController],
  providers: [ParticipantsService, FollowNomination, FollowJoined, ParticipantLists, GroupMembersService, Closing],
})
export class ParticipationModule {}
