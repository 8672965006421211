import { enableCompileCache } from 'node:module';
import { resolve } from 'node:path';

// Code that is imported from here on is compiled once for all runs, which halves a quick command.
enableCompileCache(resolve('.draaiboek/cache/code'));

/**
 * Runs a command for a person: a problem is told in its own words, without a stack trace, and the
 * exit code is 1. `DEBUG=1` shows where it happened.
 */
export async function runCommand(command: () => Promise<void>): Promise<void> {
  try {
    await command();
  } catch (error) {
    const isDebug = Boolean(process.env['DEBUG']);
    console.error(error instanceof Error && !isDebug ? error.message : error);
    process.exitCode = 1;
  }
}
