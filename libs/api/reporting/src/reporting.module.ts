import { Module } from '@nestjs/common';
import { CoverageController } from './coverage/coverage.controller';
import { HomeController } from './home/home.controller';
import { RecordNamesController } from './record-names/record-names.controller';
import { ReconfirmationListController } from './reconfirmation/reconfirmation-list.controller';
import { RegisterController } from './register/register.controller';
import { SearchController } from './search/search.controller';

@Module({
  controllers: [
    CoverageController,
    HomeController,
    ReconfirmationListController,
    RecordNamesController,
    RegisterController,
    SearchController,
  ],
})
export class ReportingModule {}
