import { HttpModule } from '@kenshu/http';
import { type Config, ConfigModule } from '@kenshu/platform';
import { type DynamicModule, Module } from '@nestjs/common';
import { contexts } from './contexts';
import { DemonstrationModule } from './demonstration/demonstration.module';

@Module({})
export class AppModule {
  static with(config: Config): DynamicModule {
    return { module: AppModule, imports: [ConfigModule.with(config), HttpModule, ...contexts, DemonstrationModule] };
  }
}
