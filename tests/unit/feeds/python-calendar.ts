import { spawnSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import type { ReadEntry } from './read-calendar.ts';

const SCRIPT = fileURLToPath(new URL('read_calendars.py', import.meta.url));

/** A Python that has the package icalendar, a third parser of calendar files, if there is one. */
export const PYTHON = ['python3', '/usr/bin/python3'].find(
  (command) => spawnSync(command, ['-c', 'import icalendar']).status === 0,
);

/** One file as icalendar reads it. */
export interface PythonCalendar {
  components: string[];
  events: PythonEvent[];
}
export type PythonEvent = Omit<ReadEntry, 'isWholeDay'> & { properties: number };

/** Reads many files in one process. */
export function readByPython(python: string, texts: readonly string[]): PythonCalendar[] {
  const { stdout, stderr, status } = spawnSync(python, [SCRIPT], {
    input: JSON.stringify(texts),
    encoding: 'utf8',
    maxBuffer: 2 ** 30,
    env: { ...process.env, PYTHONIOENCODING: 'utf-8' },
  });
  if (status !== 0) throw new Error(stderr);
  return JSON.parse(stdout) as PythonCalendar[];
}
