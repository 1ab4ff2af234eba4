import { Injectable } from '@nestjs/common';
import { InjectDataSource } from '@nestjs/typeorm';
import type { DataSource } from 'typeorm';
import { type Settings, settingsOf } from './settings';

const LIFE_MS = 1_000;

/** The settings as every page needs them, read again after a second at most. */
@Injectable()
export class SettingsMemory {
  private known: { settings: Settings; until: number } | null = null;

  constructor(@InjectDataSource() private readonly source: DataSource) {}

  async get(): Promise<Settings> {
    if (this.known && this.known.until > performance.now()) return this.known.settings;
    const settings = await settingsOf(this.source.manager);
    this.known = { settings, until: performance.now() + LIFE_MS };
    return settings;
  }
}
