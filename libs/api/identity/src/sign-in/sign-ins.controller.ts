import type { UserActor } from '@kenshu/domain/kit/actor';
import { Allow, CurrentUser, Gives, GivesCreated, GivesNothing, IdPipe, IfMatch, Unrepeatable } from '@kenshu/http';
import { Body, Controller, Delete, Get, Param, Patch, Post, Req, Res } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { InfoDto, MeDto, SignInDto, SignInListDto, UpdateMeDto } from './sign-in.dto';
import { SignInsService } from './sign-ins.service';

@ApiTags('sign-in')
@Controller()
export class SignInsController {
  constructor(private readonly signIns: SignInsService) {}

  /** What anybody may know before signing in. */
  @Get('info')
  @Allow('public')
  @Gives(InfoDto)
  getInfo() {
    return this.signIns.info();
  }

  @Post('sign-in')
  @Allow('public')
  @Unrepeatable()
  @GivesCreated(MeDto)
  signIn(@Body() input: SignInDto, @Req() request: FastifyRequest, @Res({ passthrough: true }) reply: FastifyReply) {
    return this.signIns.signIn(input, request, reply);
  }

  @Delete('sign-in')
  @Allow('signed-in')
  @GivesNothing()
  signOut(@CurrentUser() actor: UserActor, @Res({ passthrough: true }) reply: FastifyReply) {
    return this.signIns.signOut(actor, reply);
  }

  @Get('me')
  @Allow('signed-in')
  @Gives(MeDto)
  getMe(@CurrentUser() actor: UserActor) {
    return this.signIns.me(actor);
  }

  /** One’s own language; the last choice holds, so no version is asked for. */
  @Patch('me')
  @Allow('signed-in')
  @Gives(MeDto)
  updateMe(@Body() input: UpdateMeDto, @CurrentUser() actor: UserActor) {
    return this.signIns.updateMe(input, actor);
  }

  /** The browsers in which the same account is signed in. */
  @Get('sign-ins')
  @Allow('signed-in')
  @Gives(SignInListDto)
  listSignIns(@CurrentUser() actor: UserActor) {
    return this.signIns.listOwn(actor);
  }

  @Delete('sign-ins/:id')
  @Allow('signed-in')
  @GivesNothing()
  endSignIn(@Param('id', IdPipe) id: string, @IfMatch() version: number | undefined, @CurrentUser() actor: UserActor) {
    return this.signIns.endOwn(id, version, actor);
  }
}
