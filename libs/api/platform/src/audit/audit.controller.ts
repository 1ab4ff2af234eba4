import type { Actor } from '@kenshu/domain/kit/actor';
import { Allow, CurrentActor, Gives, GivesPage, Reader } from '@kenshu/http';
import { Controller, Get, Query } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { AuditCheckDto, AuditEventDto, AuditQuery } from './audit-event.dto';
import { auditPage, lastCheck } from './audit.queries';

@ApiTags('audit')
@Controller('audit-events')
export class AuditController {
  constructor(private readonly reader: Reader) {}

  /** The audit trail, the newest first: who did what to which record, and when. */
  @Get()
  @Allow('audit:read')
  @GivesPage(AuditEventDto)
  listAuditEvents(@Query() query: AuditQuery, @CurrentActor() actor: Actor) {
    return this.reader.json(auditPage(query, actor));
  }

  /** What the last look at the whole trail found, which is taken every night. */
  @Get('check')
  @Allow('audit:read')
  @Gives(AuditCheckDto)
  getAuditCheck() {
    return this.reader.json(lastCheck);
  }
}
