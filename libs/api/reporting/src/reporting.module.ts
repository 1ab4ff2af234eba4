import { Module } from '@nestjs/common';
import { CoverageController } from './coverage/coverage.controller';

import { SearchController } from './search/search.controller';

@Module({ controllers: [CoverageController, SearchController] })
export class ReportingModule {}
