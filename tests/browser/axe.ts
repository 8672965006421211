import { readFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import type { AxeResults } from 'axe-core';
import type { Page } from 'playwright-core';

const axe = await readFile(fileURLToPath(import.meta.resolve('axe-core/axe.min.js')), 'utf8');

/** What axe leaves out unless it is asked: WCAG 2.2 2.5.8, and 1.3.4, 2.5.3 and 1.3.1. */
const ASKED = [
  'target-size',
  'css-orientation-lock',
  'label-content-name-mismatch',
  'p-as-heading',
];

/** WCAG 2.2 AA and best practices, as one line per mistake. */
export async function findViolations(page: Page, leftOut: string[] = []): Promise<string[]> {
  const rules = [...ASKED, ...leftOut].map((rule) => [rule, { enabled: ASKED.includes(rule) }]);
  const options = JSON.stringify({ rules: Object.fromEntries(rules) as unknown });
  const { violations } = await page.evaluate<AxeResults>(`${axe}; axe.run(${options})`);
  return violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(' ')}`);
}

/** Each look that a visitor may have set, wide and as narrow as at 400 % (WCAG 2.2, 1.4.10). */
const LOOKS = [
  { colorScheme: 'light', forcedColors: 'none', width: 1280, height: 1024 },
  { colorScheme: 'dark', forcedColors: 'none', width: 320, height: 256 },
  { colorScheme: 'light', forcedColors: 'active', width: 320, height: 256 },
] as const;

/** What axe finds in each look of a page as it stands. */
export async function findViolationsInLooks(page: Page): Promise<string[]> {
  const found = [];
  for (const { width, height, ...media } of LOOKS) {
    await page.emulateMedia(media);
    await page.setViewportSize({ width, height });
    // A visitor who forces colours has chosen them; axe reads those of the page.
    const leftOut = media.forcedColors === 'active' ? ['color-contrast'] : [];
    const violations = await findViolations(page, leftOut);
    found.push(...violations.map((each) => `${Object.values(media).join(' ')} ${width}: ${each}`));
  }
  return found;
}
