import { Module } from '@nestjs/common';
import { CoverageController } from './coverage/coverage.controller';
import { HomeController } from './home/home.controller';
import { SearchController } from './search/search.controller';

@Module({ controllers: [CoverageController, HomeController, SearchController] })
export class ReportingModule {}
