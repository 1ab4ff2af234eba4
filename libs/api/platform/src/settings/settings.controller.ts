import type { Actor } from '@kenshu/domain/kit/actor';
import { Allow, CurrentActor, Gives, IfMatch } from '@kenshu/http';
import { Body, Controller, Get, Patch } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { SettingsDto, UpdateSettingsDto } from './settings.dto';
import { SettingsService } from './settings.service';

@ApiTags('settings')
@Controller('settings')
export class SettingsController {
  constructor(private readonly settings: SettingsService) {}

  @Get()
  @Allow('setting:read')
  @Gives(SettingsDto)
  getSettings() {
    return this.settings.get();
  }

  @Patch()
  @Allow('setting:write')
  @Gives(SettingsDto)
  updateSettings(
    @IfMatch() version: number | undefined,
    @Body() input: UpdateSettingsDto,
    @CurrentActor() actor: Actor,
  ) {
    return this.settings.update(version, input, actor);
  }
}
