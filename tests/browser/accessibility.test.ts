import { describe, expect, test } from 'vitest';
import { findViolations } from './axe.ts';
import { useBrowser } from './open-page.ts';
import { PAGES } from './pages.ts';

const open = useBrowser();

describe.each(['light', 'dark'] as const)('in the %s scheme', (colorScheme) => {
  test.each(PAGES)('axe finds nothing on the %s page', async (_name, path) => {
    const { page } = await open(path, { colorScheme });
    expect(await findViolations(page)).toEqual([]);
  });

  test('axe finds nothing in the form with mistakes', async () => {
    const { page } = await open('ai4gov/', { colorScheme });
    await page.locator('#field-naam').focus();
    await page.waitForFunction(() => document.forms[0]?.noValidate);
    await page.getByRole('button', { name: 'Verstuur uw inschrijving' }).click();
    await page.locator('.error-summary').waitFor();
    expect(await findViolations(page)).toEqual([]);
  });
});

test('the first stop of the keyboard leads past the header to the text', async () => {
  const { page } = await open('ai4gov/');
  await page.keyboard.press('Tab');
  await page.keyboard.press('Enter');
  expect(await page.evaluate(() => document.activeElement?.id)).toBe('inhoud');
});
