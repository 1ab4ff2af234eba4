import { BASE_URL } from '@kenshu/http';
import { type DynamicModule, Global, Module } from '@nestjs/common';
import type { Config } from './config';

export const CONFIG = Symbol('config');

@Global()
@Module({})
export class ConfigModule {
  static with(config: Config): DynamicModule {
    const providers = [
      { provide: CONFIG, useValue: config },
      { provide: BASE_URL, useValue: config.baseUrl },
    ];
    return { module: ConfigModule, providers, exports: [CONFIG, BASE_URL] };
  }
}
