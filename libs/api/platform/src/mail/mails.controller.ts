import type { Actor } from '@kenshu/domain/kit/actor';
import { Allow, CurrentActor, Gives, GivesCreated, GivesPage, IdPipe, IfMatch } from '@kenshu/http';
import { Body, Controller, Get, Param, Post, Query } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { MailActionDto, MailDto, MailQuery, MailRowDto, MailServerDto } from './mail.dto';
import { MailsService } from './mails.service';

@ApiTags('outbox')
@Controller('mails')
export class MailsController {
  constructor(private readonly mails: MailsService) {}

  /** The outbox: every letter, the newest first. */
  @Get()
  @Allow('outbox:read')
  @GivesPage(MailRowDto)
  listMails(@Query() query: MailQuery, @CurrentActor() actor: Actor) {
    return this.mails.list(query, actor);
  }

  @Get('server')
  @Allow('outbox:read')
  @Gives(MailServerDto)
  getMailServer() {
    return this.mails.server();
  }

  @Get(':id')
  @Allow('outbox:read')
  @Gives(MailDto)
  getMail(@Param('id', IdPipe) id: string, @CurrentActor() actor: Actor) {
    return this.mails.get(id, actor);
  }

  @Post(':id/actions')
  @Allow('outbox:read') // the workflow asks for more
  @GivesCreated(MailDto)
  actOnMail(
    @Param('id', IdPipe) id: string,
    @IfMatch() version: number | undefined,
    @Body() input: MailActionDto,
    @CurrentActor() actor: Actor,
  ) {
    return this.mails.act(id, input, version, actor);
  }
}
