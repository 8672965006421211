import { readFile } from 'node:fs/promises';
import type { Page } from 'playwright-core';
import { afterAll, expect, inject, test } from 'vitest';
import { FAULTS, toAddress } from './faults.ts';
import { useBrowser } from './open-page.ts';

const open = useBrowser();

const TITLES = {
  confirmed: 'U bent ingeschreven',
  refused: 'Uw inschrijving is niet aanvaard',
  unknown: 'We weten niet of uw inschrijving is aangekomen',
  waiting: 'Uw inschrijving is nog niet aanvaard',
};

const TYPED = {
  naam: 'עדי “A” D’Hondt 😀',
  email: `${'a'.repeat(64)}@${'b'.repeat(186)}.be`,
  organisatie: 'Stad Gent',
  functie: '=1+1 <b>',
};

const rows: Record<string, unknown>[] = [];
afterAll(() => console.table(rows));

test('the endpoint plays at least forty-five faults', () => {
  expect(new Set(FAULTS.map(([name]) => name)).size).toBeGreaterThanOrEqual(45);
});

/** Lets the form of an untouched page post elsewhere. */
async function aimAt(page: Page, address: string) {
  await page.evaluate((target) => {
    const form = document.querySelector<HTMLElement>('[data-registration]');
    const props = JSON.parse(form?.dataset['registration'] ?? '') as { action: string };
    props.action = new URL(target, props.action).href;
    form?.setAttribute('data-registration', JSON.stringify(props));
  }, address);
}

test.each(FAULTS.map(([fault, query, told], index) => ({ fault, query, told, index })))(
  'after “$fault” the visitor is told what is known, and loses nothing',
  async ({ fault, query, told, index }) => {
    const form = `fault-${index}`;
    const { page, complaints, requests } = await open('ai4gov/');
    const address = page.url();
    await aimAt(page, toAddress(form, query));
    await page.clock.install();
    for (const [name, value] of Object.entries(TYPED)) {
      await page.locator(`#field-${name}`).fill(value);
    }
    await page.waitForFunction(() => document.forms[0]?.noValidate);
    const answered = page.waitForRequest((request) => request.method() === 'POST');
    await page.getByRole('button', { name: 'Verstuur uw inschrijving' }).click();
    await answered;
    if (fault === 'hang' || fault === 'trickle') {
      expect(await page.getByRole('status').innerText()).toMatch(/verstuurd …$/);
      await page.clock.fastForward(20_000);
    }
    const panel = page.locator('.panel, .error-summary');
    await panel.waitFor();

    const kind = typeof told === 'string' ? told : 'fields' in told ? 'refused' : 'waiting';
    const role = (await page.locator(':focus').ariaSnapshot()).match(/\w+/)?.[0];
    const log = await readFile(inject('endpointLog'), 'utf8');
    const posts = log.split('\n').filter((line) => line.startsWith(`/f/${form}: POST`)).length;
    const shown = await page.locator('[data-registration]').innerText();
    rows.push({ fault, told: kind, focus: role, posts });

    expect(await panel.locator('h3').innerText()).toBe(TITLES[kind]);
    expect(role).toBe(typeof told === 'object' && 'fields' in told ? 'alert' : 'heading');
    expect(await page.title()).toMatch(kind === 'refused' || kind === 'waiting' ? /^Fout: / : /^A/);
    expect(shown).not.toMatch(/RAW|ongeldig|undefined|null|NaN|\[object|[{}]|Error|JSON|alert/i);
    expect(posts).toBe(1);
    expect(requests.filter((request) => /^\w+ https:/.test(request))).toEqual([]);
    expect(page.url()).toBe(address);
    // A browser itself reports the status, and what CORS withheld.
    const own = complaints.filter((text) => !/^(?:Failed to load|Access to fetch)/.test(text));
    expect(own).toEqual([]);
    const { kept, ...others } = await page.evaluate(() => ({
      kept: (history.state as { registration?: string } | null)?.registration,
      stored: localStorage.length + sessionStorage.length,
      cookies: document.cookie,
    }));
    expect(others).toEqual({ stored: 0, cookies: '' });
    if (kind === 'confirmed') {
      expect(kept).toBeUndefined();
      return;
    }
    expect(Object.fromEntries(new URLSearchParams(kept))).toMatchObject(TYPED);
    for (const [name, value] of Object.entries(TYPED)) {
      expect(await page.locator(`#field-${name}`).inputValue()).toBe(value);
    }
    const button = page.locator('.form button[type="submit"]');
    expect(await button.getAttribute('aria-disabled')).not.toBe('true');
    const fields = typeof told === 'object' && 'fields' in told ? told.fields : [];
    const invalid = await page
      .locator('[aria-invalid="true"]')
      .evaluateAll((all) => all.map(({ id }) => id));
    expect(invalid).toEqual(fields.map((name) => `field-${name}`));
    for (const id of invalid) {
      const ids = await page.locator(`#${id}`).getAttribute('aria-describedby');
      expect(ids?.split(' ')).toContain(`${id}-error`);
    }
    if (typeof told === 'object' && 'seconds' in told) {
      const seconds = Number((await panel.getByRole('timer').innerText()).match(/\d+/)?.[0]);
      expect(seconds).toBeGreaterThanOrEqual(told.seconds[0] - 2);
      expect(seconds).toBeLessThanOrEqual(told.seconds[1]);
    }
  },
);
