export { loadConvention } from './convention/load-convention';
export { curriculumEntities, CurriculumModule } from './curriculum.module';
export { NumberSeries } from './programme/number-series.entity';
export { ProgrammeName } from './programme/programme-name.entity';
export { Programme } from './programme/programme.entity';
export { ProgrammeRenamed } from './programme/programmes.service';
export { ThemeTopic } from './theme/theme-topic.entity';
export { Theme } from './theme/theme.entity';
export { Topic } from './topic/topic.entity';
