import { Module } from '@nestjs/common';
import { DemonstrationController } from './demonstration.controller';

/** Beside the contexts, because it knows the tables of all of them. */
@Module({ controllers: [DemonstrationController] })
export class DemonstrationModule {}
