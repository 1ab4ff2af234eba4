import { Allow, Gives, GivesCreated } from '@kenshu/http';
import { Body, Controller, Post, Req } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import type { FastifyRequest } from 'fastify';
import { FirstRun } from './first-run';
import {
  FirstRunAnswerDto,
  FirstRunDto,
  LinkDto,
  LinkTokenDto,
  PasswordResetAnswerDto,
  PasswordResetDto,
  UsedLinkDto,
  UseLinkDto,
} from './link.dto';
import { LinksService } from './links.service';

@ApiTags('sign-in')
@Controller()
export class LinksController {
  constructor(
    private readonly links: LinksService,
    private readonly firstRun: FirstRun,
  ) {}

  /** Asks for a letter with a link to a new password; the answer is the same for every address. */
  @Post('password-resets')
  @Allow('public')
  @GivesCreated(PasswordResetAnswerDto)
  requestPasswordReset(@Body() input: PasswordResetDto, @Req() request: FastifyRequest) {
    return this.links.requestReset(input, request.ip);
  }

  /** What a link is for; looking uses nothing up. */
  @Post('links/check')
  @Allow('public')
  @Gives(LinkDto)
  checkLink(@Body() { token }: LinkTokenDto) {
    return this.links.check(token);
  }

  /** Sets the password and uses the link up. */
  @Post('links/use')
  @Allow('public')
  @GivesCreated(UsedLinkDto)
  useLink(@Body() input: UseLinkDto) {
    return this.links.use(input);
  }

  /** Names the institute and makes its first administrator, by the code printed at start. */
  @Post('first-run')
  @Allow('public')
  @GivesCreated(FirstRunAnswerDto)
  makeFirstRun(@Body() input: FirstRunDto) {
    return this.firstRun.make(input);
  }
}
