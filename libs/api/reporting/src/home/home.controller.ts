import type { UserActor } from '@kenshu/domain/kit/actor';
import { Allow, CurrentUser, Gives, Reader } from '@kenshu/http';
import { SettingsMemory } from '@kenshu/platform';
import { Controller, Get } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { HomeDto } from './home.dto';
import { homeStatement } from './home.queries';

@ApiTags('reporting')
@Controller('home')
export class HomeController {
  constructor(
    private readonly reader: Reader,
    private readonly settings: SettingsMemory,
  ) {}

  /** What waits for the reader, by when, and the courses and sessions one works on. */
  @Get()
  @Allow('signed-in')
  @Gives(HomeDto)
  async getHome(@CurrentUser() actor: UserActor) {
    return this.reader.json(homeStatement(actor, await this.settings.get()));
  }
}
