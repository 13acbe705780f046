#!/usr/bin/env node
import { readConfig } from '../config.js';
import { packageVersion } from '../kit/package-root.js';
import { SettingError } from '../kit/settings.js';
import { help } from './help.js';
import { replay } from './replay.js';
import { serve } from './serve.js';

/** The command line: `chimepost [serve] [--flag value …]`, or `chimepost replay FILE…`. */
async function main(args: readonly string[]): Promise<void> {
  if (args[0] === 'replay') {
    process.exitCode = await replay(args.slice(1));
    return;
  }
  if (args.includes('--help') || args.includes('-h')) {
    process.stdout.write(help());
    return;
  }
  if (args.includes('--version')) {
    process.stdout.write(`${packageVersion()}\n`);
    return;
  }
  const [command, ...rest] = args;
  await serve(readConfig(command === 'serve' ? rest : args, process.env));
}

try {
  await main(process.argv.slice(2));
} catch (error) {
  // A wrong setting is the user's to mend: its name, not our stack.
  const told = error instanceof Error ? error.message : String(error);
  process.stderr.write(
    `chimepost: ${told}\n${error instanceof SettingError ? 'See chimepost --help.\n' : ''}`,
  );
  process.exit(error instanceof SettingError ? 2 : 1);
}
