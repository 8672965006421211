import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { expect, inject, test } from 'vitest';
import { useBrowser } from './open-page.ts';

const PAGE = 'dienst-dichtbij/mijn-programma/';

const open = useBrowser();
const openHere = (choice = '', options = {}) =>
  open(new URL(`${PAGE}${choice}`, inject('states')).href, options);
const box = (page: Page, id: string) => page.locator(`input[value="${id}"]`);
const choiceOf = (page: Page) => new URL(page.url()).hash;
const read = (id: string) =>
  readFile(join(inject('statesFolder'), `dienst-dichtbij/sessions/${id}.ics`), 'utf8');
const toAppointment = (text: string) => /BEGIN:VEVENT\r\n[^]*END:VEVENT\r\n/.exec(text)?.[0];

test('the programme leads to the page on which one chooses', async () => {
  const { page } = await open(new URL('dienst-dichtbij/', inject('states')).href);
  await page.getByRole('link', { name: 'Stel uw eigen programma samen' }).click();
  expect(new URL(page.url()).pathname).toBe(`/${PAGE}`);
});

test('what is ticked stands in the address, in the order of the page, and a reload keeps it', async () => {
  const { page, requests, complaints } = await openHere();
  const before = await page.evaluate(() => history.length);
  await box(page, 'chatbot').check();
  await box(page, 'heldere-brieven').press('Space');
  expect(choiceOf(page)).toBe('#heldere-brieven,chatbot');
  expect(await page.evaluate(() => document.activeElement?.getAttribute('value'))).toBe(
    'heldere-brieven',
  );
  expect(await page.evaluate(() => history.length)).toBe(before);
  await page.reload();
  expect(await page.locator('input:checked').count()).toBe(2);
  expect(await page.locator('output').innerText()).toBe('Gekozen sessies: 2.');
  await box(page, 'chatbot').uncheck();
  await box(page, 'heldere-brieven').uncheck();
  expect(choiceOf(page)).toBe('');
  const stored = () => [localStorage.length, sessionStorage.length, document.cookie];
  expect(await page.evaluate(stored)).toEqual([0, 0, '']);
  expect(complaints).toEqual([]);
  expect(requests.filter((request) => !request.startsWith(`GET ${inject('states')}`))).toEqual([]);
});

test('sessions at the same time say so, each with which one', async () => {
  const { page } = await openHere('#heldere-brieven,klantreis,zitdagen,bouwstenen');
  expect(await page.locator('output').innerText()).toBe(
    'Gekozen sessies: 4. Let op: 3 ervan vallen samen. Bij elke sessie staat met welke.',
  );
  const labels = page.locator('label .alarm');
  const told = (await labels.allTextContents()).filter(Boolean);
  expect(told).toHaveLength(3);
  expect(told[1]?.match(/Valt samen met “/g)).toHaveLength(2);
  await box(page, 'klantreis').uncheck();
  expect(await labels.allTextContents().then((all) => all.filter(Boolean))).toEqual([]);
});

test('what was cancelled or removed can be ticked in the address alone, and is told', async () => {
  const { page } = await openHere('#avondloket,sociale-media');
  const told = 'Let op: iets uit dit adres gaat niet door of staat niet in het programma.';
  expect(await page.locator('output').innerText()).toBe(`Gekozen sessies: 2. ${told}`);
  await page.evaluate(() => (location.hash = '#wachtrijen%2Conbekend.'));
  await expect.poll(() => page.locator('output').innerText()).toBe(`Gekozen sessies: 1. ${told}`);
  expect(await box(page, 'avondloket').isDisabled()).toBe(true);
  expect(await box(page, 'sociale-media').isDisabled()).toBe(true);
});

test('the link past the header leaves the choice as it is', async () => {
  const { page } = await openHere('#wachtrijen');
  await page.keyboard.press('Tab');
  await page.keyboard.press('Enter');
  await expect.poll(() => choiceOf(page)).toBe('#wachtrijen');
  expect(await box(page, 'wachtrijen').isChecked()).toBe(true);
  expect(await page.evaluate(() => document.activeElement?.id)).toBe('inhoud');
});

test('the file of the choice holds the published appointments, byte for byte', async () => {
  const ids = ['klantreis', 'avondloket', 'websites'];
  const { page, complaints } = await openHere(`#${ids.join(',')}`);
  const [download] = await Promise.all([
    page.waitForEvent('download'),
    page.getByRole('button', { name: 'Zet in uw agenda' }).click(),
  ]);
  expect(download.suggestedFilename()).toBe('dienst-dichtbij-mijn-programma.ics');
  const text = await readFile(await download.path(), 'utf8');
  const published = await Promise.all(ids.map(read));
  expect(toAppointment(text)).toBe(published.map(toAppointment).join(''));
  expect(complaints).toEqual([]);
});

test('a session that cannot be fetched is told, and the choice stays', async () => {
  const { page } = await openHere('#klantreis,websites');
  await page.route('**/websites.ics', (route) => route.fulfill({ body: '<html>' }));
  // The Enter key sends a form, which must not load the page anew.
  await box(page, 'klantreis').press('Enter');
  await page.getByText('Het agendabestand is niet gemaakt').waitFor();
  expect(choiceOf(page)).toBe('#klantreis,websites');
});

test('without script every session has its hours, its page and its own calendar file', async () => {
  const { page } = await openHere('', { javaScriptEnabled: false });
  expect(await page.locator('input:visible, button:visible, output:visible').count()).toBe(0);
  expect(await page.locator('label').count()).toBe(18);
  expect(await page.locator('form a[href$=".ics"]').count()).toBe(18);
  expect(await page.locator('label').nth(1).innerText()).toContain('van 10.50 tot 11.20 uur');
});

test('on paper stands what was chosen alone, or everything', async () => {
  const { page } = await openHere('#websites');
  await page.emulateMedia({ media: 'print' });
  expect(await page.locator('label:visible').count()).toBe(1);
  expect(await page.locator('legend:visible').count()).toBe(1);
  await page.goto(new URL(`${PAGE}#`, inject('states')).href);
  await expect.poll(() => page.locator('label:visible').count()).toBe(18);
});
