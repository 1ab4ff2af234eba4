import { CommandLog, SecurityCounts } from '@kenshu/http';
import { Global, Module } from '@nestjs/common';
import { DiscoveryModule } from '@nestjs/core';
import { TypeOrmModule } from '@nestjs/typeorm';
import { AuditCheck } from './audit/audit-check.entity';
import { AuditChecks } from './audit/audit-checks';
import { AuditEvent } from './audit/audit-event.entity';
import { AuditController } from './audit/audit.controller';
import { AuditSeal } from './audit/audit-seal.entity';
import { CONFIG } from './config/config.module';
import type { Config } from './config/config';
import { databaseOptions } from './database/options';
import { HealthController } from './health/health.controller';
import { IdempotencyKey } from './idempotency/idempotency-key.entity';
import { PostgresCommandLog } from './idempotency/postgres-command-log';
import { Housekeeping } from './jobs/housekeeping';
import { Jobs } from './jobs/jobs';
import { Mail } from './mail/mail.entity';
import { Mailer } from './mail/mailer';
import { MailsController } from './mail/mails.controller';
import { MailsService } from './mail/mails.service';
import { StoredFile } from './file/file.entity';
import { FileStore } from './file/file-store';
import { fileStoreOf } from './file/file-store-of';
import { Files } from './file/files';
import { FilesController } from './file/files.controller';
import { Metrics } from './metrics/metrics';
import { PostgresSecurityCounts } from './security/postgres-security-counts';
import { SecurityCount } from './security/security-count.entity';
import { Setting } from './settings/setting.entity';
import { SettingsController } from './settings/settings.controller';
import { SettingsMemory } from './settings/settings-memory';
import { Task } from './task/task.entity';
import { TaskRunner } from './task/task-runner';
import { TasksController } from './task/tasks.controller';
import { TasksService } from './task/tasks.service';
import { SettingsService } from './settings/settings.service';

export const platformEntities = [
  AuditCheck,
  AuditEvent,
  AuditSeal,
  IdempotencyKey,
  Mail,
  SecurityCount,
  Setting,
  StoredFile,
  Task,
];

@Global()
@Module({
  imports: [
    DiscoveryModule,
    TypeOrmModule.forRootAsync({
      inject: [CONFIG],
      useFactory: ({ databaseUrl }: Config) => ({
        ...databaseOptions(databaseUrl, []),
        autoLoadEntities: true,
        // a busy server may be late once; one that is away ends the start
        retryAttempts: 5,
        retryDelay: 300,
      }),
    }),
    TypeOrmModule.forFeature(platformEntities),
  ],
  controllers: [
    HealthController,
    MailsController,
    FilesController,
    TasksController,
    SettingsController,
    AuditController,
  ],
  providers: [
    { provide: CommandLog, useClass: PostgresCommandLog },
    { provide: SecurityCounts, useClass: PostgresSecurityCounts },
    SettingsMemory,
    SettingsService,
    Jobs,
    Housekeeping,
    AuditChecks,
    Mailer,
    MailsService,
    { provide: FileStore, inject: [CONFIG], useFactory: fileStoreOf },
    Files,
    TaskRunner,
    TasksService,
    Metrics,
  ],
  exports: [CommandLog, SecurityCounts, SettingsMemory, Jobs, Files, Metrics],
})
export class PlatformModule {}
