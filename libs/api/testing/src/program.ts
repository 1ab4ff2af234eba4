import { accessSync, constants } from 'node:fs';
import { delimiter, join } from 'node:path';
import { it } from '@jest/globals';

/** A test that needs a program from outside npm: skipped where that is missing, but failing in CI, which installs it. */
export function withProgram(program: string, name: string, test: () => Promise<void>): void {
  if (isInstalled(program)) {
    it(name, test);
  } else if (process.env.CI) {
    it(name, () => Promise.reject(new Error(`The program ${program} is missing: name its package in .ci/packages.`)));
  } else {
    const withoutIt = it.skip;
    withoutIt(`${name} (needs ${program})`, test);
  }
}

function isInstalled(program: string): boolean {
  return (process.env.PATH ?? '').split(delimiter).some((folder) => {
    try {
      accessSync(join(folder, program), constants.X_OK);
      return true;
    } catch {
      return false;
    }
  });
}
