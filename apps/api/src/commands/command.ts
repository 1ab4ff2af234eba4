import type { Config } from '@kenshu/platform';

export interface CommandContext {
  config: Config;
  args: readonly string[];
  /** One line for the person at the terminal. */
  say: (line: string) => void;
}

export interface CliCommand {
  what: string;
  run: (context: CommandContext) => Promise<void>;
}
