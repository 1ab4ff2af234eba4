import { Module } from '@nestjs/common';
import { TypeOrmModule } from '@nestjs/typeorm';
import { FollowJoined } from './resource/follow-joined';
import { Lecturer } from './resource/lecturer.entity';
import { Resource } from './resource/resource.entity';
import { ResourcesController } from './resource/resources.controller';
import { ResourcesService } from './resource/resources.service';
import { Room } from './resource/room.entity';
import { Unavailability } from './resource/unavailability.entity';
import { Booking } from './session/booking.entity';
import { Change } from './session/change.entity';
import { FollowCourse } from './session/follow-course';
import { LecturerPlace } from './session/lecturer-place.entity';
import { Release } from './session/release.entity';
import { SessionTopic } from './session/session-topic.entity';
import { SessionsLeftBehind } from './session/left-behind';
import { Session } from './session/session.entity';
import { SessionsController } from './session/sessions.controller';
import { SessionsService } from './session/sessions.service';

export const timetableEntities = [
  Resource,
  Room,
  Lecturer,
  Unavailability,
  Session,
  SessionTopic,
  Booking,
  LecturerPlace,
  Release,
  Change,
];

@Module({
  imports: [TypeOrmModule.forFeature(timetableEntities)],
  controllers: [SessionsController, ResourcesController],
  providers: [SessionsService, FollowCourse, FollowJoined, SessionsLeftBehind, ResourcesService],
})
export class TimetableModule {}
