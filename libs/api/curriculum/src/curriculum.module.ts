import { Module } from '@nestjs/common';
import { TypeOrmModule } from '@nestjs/typeorm';
import { Article } from './convention/article.entity';
import { AssistanceNeed } from './convention/assistance-need.entity';
import { Chapter } from './convention/chapter.entity';
import { ConventionController } from './convention/convention.controller';
import { NumberSeries } from './programme/number-series.entity';
import { ProgrammeName } from './programme/programme-name.entity';
import { Programme } from './programme/programme.entity';
import { ProgrammesController } from './programme/programmes.controller';
import { ProgrammesService } from './programme/programmes.service';
import { ThemeArticle } from './theme/theme-article.entity';
import { ThemeTopic } from './theme/theme-topic.entity';
import { Theme } from './theme/theme.entity';
import { ThemesController } from './theme/themes.controller';
import { ThemesService } from './theme/themes.service';
import { TopicArticle } from './topic/topic-article.entity';
import { Topic } from './topic/topic.entity';
import { TopicsController } from './topic/topics.controller';

export const curriculumEntities = [
  Chapter,
  Article,
  AssistanceNeed,
  Topic,
  TopicArticle,
  Theme,
  ThemeTopic,
  ThemeArticle,
  NumberSeries,
  Programme,
  ProgrammeName,
];

@Module({
  imports: [TypeOrmModule.forFeature(curriculumEntities)],
  controllers: [ConventionController, TopicsController, ThemesController, ProgrammesController],
  providers: [ThemesService, ProgrammesService],
})
export class CurriculumModule {}
