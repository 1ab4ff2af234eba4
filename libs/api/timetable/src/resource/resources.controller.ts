import type { Actor } from '@kenshu/domain/kit/actor';
import { Allow, CurrentActor, GivesCreated, GivesPage } from '@kenshu/http';
import { Body, Controller, Get, Post, Query } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { CreateLecturerDto, CreateRoomDto, LecturerDto, ResourceQuery, RoomDto } from './resource.dto';
import { ResourcesService } from './resources.service';

@ApiTags('timetable')
@Controller()
export class ResourcesController {
  constructor(private readonly resources: ResourcesService) {}

  @Get('rooms')
  @Allow('session:read')
  @GivesPage(RoomDto)
  listRooms(@Query() query: ResourceQuery) {
    return this.resources.listRooms(query);
  }

  @Post('rooms')
  @Allow('session:write')
  @GivesCreated(RoomDto)
  createRoom(@Body() input: CreateRoomDto, @CurrentActor() actor: Actor) {
    return this.resources.createRoom(input, actor);
  }

  /** The register of those who teach. */
  @Get('lecturers')
  @Allow('session:write')
  @GivesPage(LecturerDto)
  listLecturers(@Query() query: ResourceQuery) {
    return this.resources.listLecturers(query);
  }

  @Post('lecturers')
  @Allow('session:write')
  @GivesCreated(LecturerDto)
  createLecturer(@Body() input: CreateLecturerDto, @CurrentActor() actor: Actor) {
    return this.resources.createLecturer(input, actor);
  }
}
