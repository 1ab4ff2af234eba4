import { relative } from 'node:path';
import { TestEnvironment } from 'jest-environment-node';
import { zoneOf } from './zones.mjs';

/** Node's environment with the clock of a zone: that of the project, else one that belongs to the file. */
export default class ZoneEnvironment extends TestEnvironment {
  /**
   * @param {import('@jest/environment').JestEnvironmentConfig} config
   * @param {import('@jest/environment').EnvironmentContext} context
   */
  constructor(config, context) {
    const { rootDir, testEnvironmentOptions } = config.projectConfig;
    // before the test's own copy of the environment is made, so that the processes a test starts stand there as well
    process.env.TZ = String(testEnvironmentOptions.zone ?? zoneOf(relative(rootDir, context.testPath)));
    super(config, context);
  }
}
