import { describe, expect, inject, test } from 'vitest';
import { findViolationsInLooks } from './axe.ts';
import { toAddress } from './faults.ts';
import { useBrowser } from './open-page.ts';
import { listPages } from './pages.ts';

const open = useBrowser();

test.each(listPages())('axe finds nothing in any look of: %s', async (_, address) => {
  const { page } = await open(address);
  expect(await findViolationsInLooks(page)).toEqual([]);
});

describe('in the form, axe finds nothing in any look', () => {
  async function submitTo(query: Parameters<typeof toAddress>[1] | 'lost', isFilled = true) {
    const { page } = await open('ai4gov/');
    await page.route(`${inject('endpoint')}/f/**`, (route) =>
      query === 'lost'
        ? route.abort()
        : route.continue({ url: inject('endpoint') + toAddress('look', query) }),
    );
    if (isFilled) {
      await page.locator('#field-naam').fill('Ann Peeters');
      await page.locator('#field-email').fill('ann@voorbeeld.be');
      await page.locator('#field-organisatie').fill('Stad Gent');
    } else await page.locator('#field-naam').focus();
    await page.waitForFunction(() => document.forms[0]?.noValidate);
    await page.getByRole('button', { name: 'Verstuur uw inschrijving' }).click();
    return page;
  }
  const refused = (errors: object[]) => ({ status: 422, body: JSON.stringify({ errors }) });

  test.each([
    ['with mistakes', '.error-summary', {}, false],
    ['confirmed', '.panel-confirmed', { body: '{"ok":true}' }, true],
    ['refused', '.panel-refused', refused([{ code: 'BLOCKED' }]), true],
    ['with a refused field', '.error-summary', refused([{ field: 'email' }]), true],
    ['unknown', '.panel-unknown', 'lost', true],
    ['waiting', '.panel-waiting', { status: 503, header: ['Retry-After: 90'] }, true],
    ['while it is sent', '[aria-disabled]', { ending: 'hang' }, true],
  ] as const)('%s', async (_, selector, query, isFilled) => {
    const page = await submitTo(query as Parameters<typeof toAddress>[1], isFilled);
    await page.locator(selector).first().waitFor();
    expect(await findViolationsInLooks(page)).toEqual([]);
  });

  test('closed', async () => {
    const { page } = await open('ai4gov/');
    const headers = { Date: new Date('2021-06-08T06:00:00Z').toUTCString() };
    await page.route(
      ({ href }) => href.startsWith(page.url()),
      (route) => route.fulfill({ headers }),
    );
    await page.locator('#field-naam').focus();
    await page.locator('.panel-closed').waitFor();
    expect(await findViolationsInLooks(page)).toEqual([]);
  });
});

test('the first stop of the keyboard leads past the header to the text', async () => {
  const { page } = await open('ai4gov/');
  await page.keyboard.press('Tab');
  await page.keyboard.press('Enter');
  expect(await page.evaluate(() => document.activeElement?.id)).toBe('inhoud');
});
