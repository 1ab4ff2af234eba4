import { Problem } from '@kenshu/domain/kit/problem';
import { Allow, EnumField, Gives, Reader, sql } from '@kenshu/http';
import { Controller, Get } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';

class HealthDto {
  @EnumField(['ok']) status!: 'ok';
}

/** Set at SIGTERM, so that the proxy sends new requests elsewhere while the running ones finish. */
export const lifecycle = { stopping: false };

@ApiTags('health')
@Controller('health')
export class HealthController {
  constructor(private readonly reader: Reader) {}

  /** The process runs. */
  @Get('live')
  @Allow('public')
  @Gives(HealthDto)
  isLive(): HealthDto {
    return { status: 'ok' };
  }

  /** The process can serve: the database answers and nobody asked it to stop. */
  @Get('ready')
  @Allow('public')
  @Gives(HealthDto)
  async isReady(): Promise<HealthDto> {
    if (lifecycle.stopping) throw new Problem('unavailable');
    await this.reader.row(sql`select 1`);
    return { status: 'ok' };
  }
}
