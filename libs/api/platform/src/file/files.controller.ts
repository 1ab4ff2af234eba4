import type { UserActor } from '@kenshu/domain/kit/actor';
import { Allow, CurrentUser, GivesFile, IdPipe } from '@kenshu/http';
import { Controller, Get, Param, Res, StreamableFile } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import type { FastifyReply } from 'fastify';
import { Files } from './files';

@ApiTags('files')
@Controller('files')
export class FilesController {
  constructor(private readonly files: Files) {}

  /** The bytes, always to be saved and never shown in place. */
  @Get(':id')
  @Allow('signed-in')
  @GivesFile('application/octet-stream')
  async getFile(
    @Param('id', IdPipe) id: string,
    @CurrentUser() actor: UserActor,
    @Res({ passthrough: true }) reply: FastifyReply,
  ) {
    const { file, bytes } = await this.files.open(id, actor);
    void reply.header('cache-control', 'no-store').header('content-security-policy', 'sandbox');
    return new StreamableFile(bytes, { type: file.type, length: file.size, disposition: attachment(file.name) });
  }
}

/** RFC 6266: the name in UTF-8, and in plain letters for who cannot read that. */
const attachment = (name: string): string =>
  `attachment; filename="${name.replace(/[^\w .-]/g, '_')}"; filename*=UTF-8''${encodeURIComponent(name).replace(/['()*]/g, (c) => `%${c.charCodeAt(0).toString(16).toUpperCase()}`)}`;
