import { Module } from '@nestjs/common';
import { TypeOrmModule } from '@nestjs/typeorm';
import { Participant } from './participant/participant.entity';
import { ParticipantsController } from './participant/participants.controller';
import { ParticipantsService } from './participant/participants.service';

export const participationEntities = [Participant];

@Module({
  imports: [TypeOrmModule.forFeature(participationEntities)],
  controllers: [ParticipantsController],
  providers: [ParticipantsService],
})
export class ParticipationModule {}
