import { writeSync } from 'node:fs';
import { isMainThread } from 'node:worker_threads';

// Loaded before a program that is measured: tells what all of it, its threads too, has used.
if (isMainThread)
  process.on('exit', () => void writeSync(3, JSON.stringify(process.resourceUsage())));
