import type { Actor } from '@kenshu/domain/kit/actor';
import { Allow, CurrentActor, Gives, GivesCreated, GivesPage, IdPipe, IfMatch } from '@kenshu/http';
import { Body, Controller, Get, Param, Patch, Post, Query } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { CreateThemeDto, ThemeActionDto, ThemeDto, ThemeQuery, ThemeRowDto, UpdateThemeDto } from './theme.dto';
import { ThemesService } from './themes.service';

@ApiTags('curriculum')
@Controller('themes')
export class ThemesController {
  constructor(private readonly themes: ThemesService) {}

  @Get()
  @Allow('theme:read')
  @GivesPage(ThemeRowDto)
  listThemes(@Query() query: ThemeQuery) {
    return this.themes.list(query);
  }

  @Post()
  @Allow('theme:write')
  @GivesCreated(ThemeDto)
  createTheme(@Body() input: CreateThemeDto, @CurrentActor() actor: Actor) {
    return this.themes.create(input, actor);
  }

  /** A theme; one that was removed for as long as it can be brought back. */
  @Get(':id')
  @Allow('theme:read')
  @Gives(ThemeDto)
  getTheme(@Param('id', IdPipe) id: string, @CurrentActor() actor: Actor) {
    return this.themes.get(id, actor);
  }

  @Patch(':id')
  @Allow('theme:write')
  @Gives(ThemeDto)
  updateTheme(
    @Param('id', IdPipe) id: string,
    @IfMatch() version: number | undefined,
    @Body() input: UpdateThemeDto,
    @CurrentActor() actor: Actor,
  ) {
    return this.themes.update(id, version, input, actor);
  }

  /** Removes a theme that no course uses, or brings it back within thirty days. */
  @Post(':id/actions')
  @Allow('theme:read') // the workflow asks for more
  @GivesCreated(ThemeDto)
  actOnTheme(
    @Param('id', IdPipe) id: string,
    @IfMatch() version: number | undefined,
    @Body() input: ThemeActionDto,
    @CurrentActor() actor: Actor,
  ) {
    return this.themes.act(id, input, version, actor);
  }
}
