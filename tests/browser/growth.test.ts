import { readFile, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, test, vi } from 'vitest';
import { measureBuild } from '../../scripts/bench/measure.ts';
import { copyProject } from '../../scripts/site/copy-project.ts';
import { AS_OF, writeBenchContent } from '../bench/content.ts';

test('four times the events cost less than four times as much, and only components are modules', async () => {
  vi.stubEnv('AS_OF', AS_OF);
  const costs = [];
  for (const events of [50, 200]) {
    const root = await copyProject(`growth-${events}`);
    const withComponent = await writeBenchContent(root, events);
    costs.push((await measureBuild(root)).cpu);
    const modules = await readFile(join(root, '.astro/content-modules.mjs'), 'utf8');
    expect(modules.match(/\.mdx"/g)).toHaveLength(withComponent);
    await rm(root, { recursive: true });
  }
  const [few = 0, many = 0] = costs;
  console.log(costs);
  expect(many / few).toBeLessThan(4);
}, 600_000);
