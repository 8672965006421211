import { readFile } from 'node:fs/promises';
import type { Page } from 'playwright-core';
import { expect, inject, test } from 'vitest';
import { useBrowser } from './open-page.ts';

const open = useBrowser();

interface Stored {
  form: string;
  data: Record<string, string | string[]>;
}

async function findStored(email: string): Promise<Stored['data'][]> {
  const text = await readFile(inject('registrations'), 'utf8').catch(() => '');
  return text
    .split('\n')
    .filter(Boolean)
    .map((line) => (JSON.parse(line) as Stored).data)
    .filter((data) => data['email'] === email);
}

async function fillIn(page: Page, email: string) {
  await page.locator('#field-naam').fill('Ann “Anneke” D’Hondt 😀');
  await page.locator('#field-email').fill(email);
  await page.locator('#field-organisatie').fill('Stad Gent');
}

const submit = (page: Page) =>
  page.getByRole('button', { name: 'Verstuur uw inschrijving' }).click();
const isAwake = (page: Page) => page.waitForFunction(() => document.forms[0]?.noValidate);

test('without script a registration arrives and the visitor is thanked on our own page', async () => {
  const { page, complaints } = await open('ai4gov/', { javaScriptEnabled: false });
  await fillIn(page, 'zonder-script@voorbeeld.be');
  await submit(page);
  await page.waitForURL('**/ai4gov/bedankt/');
  expect(await page.locator('h1').innerText()).toBe('Bedankt voor uw inschrijving');
  expect(await findStored('zonder-script@voorbeeld.be')).toEqual([
    {
      naam: 'Ann “Anneke” D’Hondt 😀',
      email: 'zonder-script@voorbeeld.be',
      organisatie: 'Stad Gent',
      functie: '',
      evenement: 'ai4gov',
      taal: 'nl',
      soort: 'inschrijving',
      inschrijving_id: '',
    },
  ]);
  expect(complaints).toEqual([]);
});

test('with script a registration is confirmed in the page and arrives once, however often one clicks', async () => {
  const { page, complaints, requests } = await open('ai4gov/');
  expect(requests.filter((request) => request.includes('.js'))).toEqual([]);
  await fillIn(page, 'met-script@voorbeeld.be');
  await isAwake(page);
  await page.evaluate(() => {
    const button = document.querySelector<HTMLButtonElement>('.form button[type="submit"]');
    for (let click = 0; click < 3; click += 1) button?.click();
  });
  const panel = page.locator('.panel-confirmed');
  await panel.waitFor();
  expect(await panel.locator('h3').innerText()).toBe('U bent ingeschreven');
  expect(await page.evaluate(() => document.activeElement?.textContent)).toBe(
    'U bent ingeschreven',
  );
  const [stored, ...others] = await findStored('met-script@voorbeeld.be');
  expect(others).toEqual([]);
  expect(stored?.['inschrijving_id']).toMatch(/^[0-9a-f-]{36}$/);
  expect(requests.filter((request) => request.startsWith('POST'))).toHaveLength(1);
  expect(complaints).toEqual([]);
  expect(await page.evaluate(() => [localStorage.length, sessionStorage.length])).toEqual([0, 0]);
  expect(page.url()).not.toContain('met-script');
});

test('what is missing is told in a summary that takes focus, and beside its field', async () => {
  const { page } = await open('ai4gov/');
  await page.locator('#field-email').fill('geen adres');
  await isAwake(page);
  await submit(page);
  const summary = page.locator('.error-summary');
  await summary.waitFor();
  expect(await summary.locator('li').allInnerTexts()).toEqual([
    'Vul in: Voor- en achternaam',
    'Vul een e-mailadres in met een @ en een punt, zoals naam@voorbeeld.be',
    'Vul in: Organisatie',
  ]);
  expect(await page.evaluate(() => document.activeElement?.className)).toMatch(/^error-summary/);
  expect(await page.title()).toMatch(/^Fout: /);
  expect(await page.locator('#field-email').inputValue()).toBe('geen adres');
});

const ANSWERS = [
  {
    name: 'a refusal of the address',
    answer: {
      status: 422,
      body: '{"errors":[{"code":"TYPE_EMAIL","field":"email","message":"should be an email"}]}',
    },
    panel: '.panel-refused',
    title: 'Uw inschrijving is niet aanvaard',
  },
  {
    name: 'a server that is too busy',
    answer: { status: 503, body: 'Service Unavailable' },
    panel: '.panel-refused',
    title: 'Uw inschrijving is niet aanvaard',
  },
  {
    name: 'a page of HTML that says nothing',
    answer: { status: 200, contentType: 'text/html', body: '<h1>Thanks!</h1>' },
    panel: '.panel-unknown',
    title: 'We weten niet of uw inschrijving is aangekomen',
  },
  {
    name: 'an error that claims a next page',
    answer: { status: 500, body: '{"next":"/thanks"}' },
    panel: '.panel-unknown',
    title: 'We weten niet of uw inschrijving is aangekomen',
  },
];

test.each(ANSWERS)('$name is told as what it is, and keeps what was typed', async (fault) => {
  const { page } = await open('ai4gov/');
  await page.route(`${inject('endpoint')}/**`, (route) =>
    route.fulfill({
      contentType: 'application/json',
      headers: { 'Access-Control-Allow-Origin': '*' },
      ...fault.answer,
    }),
  );
  await fillIn(page, 'fout@voorbeeld.be');
  await isAwake(page);
  await submit(page);
  const panel = page.locator(fault.panel);
  await panel.waitFor();
  expect(await panel.locator('h3').innerText()).toBe(fault.title);
  expect(await panel.innerText()).not.toMatch(/should be|Thanks|Unavailable/);
  expect(await page.locator('#field-naam').inputValue()).toBe('Ann “Anneke” D’Hondt 😀');
  expect(await page.locator('#field-email').inputValue()).toBe('fout@voorbeeld.be');
});

test('after a lost answer the next try carries the same number, so that nobody is counted twice', async () => {
  const { page } = await open('ai4gov/');
  const sent: string[] = [];
  await page.route(`${inject('endpoint')}/**`, (route) => {
    sent.push(
      /inschrijving_id"\s+([0-9a-f-]{36})/.exec(route.request().postData() ?? '')?.[1] ?? '',
    );
    return sent.length === 1 ? route.abort('connectionreset') : route.continue();
  });
  await fillIn(page, 'opnieuw@voorbeeld.be');
  await isAwake(page);
  await submit(page);
  await page.getByRole('button', { name: 'Probeer het opnieuw' }).click();
  await page.locator('.panel-confirmed').waitFor();
  expect(sent).toHaveLength(2);
  expect(sent[0]).toBe(sent[1]);
  expect(await findStored('opnieuw@voorbeeld.be')).toHaveLength(1);
});

const DEADLINE = '2021-06-07T21:59:59Z';

/** Answers when the page asks its server for the time; nothing when there is no answer. */
async function tell(page: Page, times: readonly (string | undefined)[]) {
  let asked = 0;
  await page.route(
    ({ href }) => href.startsWith(page.url()),
    (route) => {
      if (route.request().method() !== 'HEAD') return route.continue();
      const time = times[Math.min(asked++, times.length - 1)];
      if (!time) return route.abort('connectionreset');
      return route.fulfill({ headers: { Date: new Date(time).toUTCString() } });
    },
  );
}

const isPost = (request: string) => request.startsWith('POST');

test('nothing is asked of the server before the form is touched', async () => {
  const { page, requests } = await open('ai4gov/');
  expect(requests.filter((request) => request.startsWith('HEAD'))).toEqual([]);
  const asked = page.waitForRequest((request) => request.method() === 'HEAD');
  await page.locator('#field-naam').focus();
  // No cache may answer, so that nobody has asked this address before.
  expect((await asked).url().replace(/\?[\da-f-]+$/, '')).toBe(page.url());
});

test('when the deadline passes while somebody types, the text stays and a panel says whom to ask', async () => {
  const { page, requests, complaints } = await open('ai4gov/');
  await tell(page, [DEADLINE]);
  await fillIn(page, 'te-laat@voorbeeld.be');
  await isAwake(page);
  await page.locator('#field-naam').press('End');
  await page.keyboard.type(' en');
  const panel = page.locator('.panel-closed');
  await panel.waitFor();
  const text = (await panel.innerText()).replaceAll(/\s+/g, ' ');
  expect(text).toMatch(/^De inschrijvingen zijn afgesloten Inschrijven kon tot en met maandag 7/);
  expect(text).toContain('Neem contact op met');
  expect(await page.evaluate(() => document.activeElement?.tagName)).toBe('H3');
  expect(await page.locator('#field-naam').inputValue()).toBe('Ann “Anneke” D’Hondt 😀 en');
  expect(await page.locator('#field-email').inputValue()).toBe('te-laat@voorbeeld.be');
  expect(await page.locator('.form button').count()).toBe(0);
  await page.locator('form').evaluate((form: HTMLFormElement) => form.requestSubmit());
  await page.locator('#field-email').press('Enter');
  await page.waitForLoadState('networkidle');
  expect(requests.filter(isPost)).toEqual([]);
  expect(complaints).toEqual([]);
});

test('a form that was closed behind a sleeping computer is not sent', async () => {
  const { page, requests } = await open('ai4gov/');
  await tell(page, ['2021-06-01T08:00:00Z', '2021-06-08T06:00:00Z']);
  await fillIn(page, 'geslapen@voorbeeld.be');
  await isAwake(page);
  await submit(page);
  await page.locator('.panel-closed').waitFor();
  expect(requests.filter(isPost)).toEqual([]);
  expect(await page.locator('#field-email').inputValue()).toBe('geslapen@voorbeeld.be');
});

test('a server that does not tell the time leaves the form open', async () => {
  const { page } = await open('ai4gov/');
  await tell(page, [undefined]);
  await fillIn(page, 'geen-klok@voorbeeld.be');
  await isAwake(page);
  await submit(page);
  await page.locator('.panel-confirmed').waitFor();
  expect(await findStored('geen-klok@voorbeeld.be')).toHaveLength(1);
});

test('when the deadline passes after a lost answer, the panel still says that nobody knows', async () => {
  const { page } = await open('ai4gov/');
  await tell(page, ['2021-06-01T08:00:00Z', DEADLINE]);
  await page.route(`${inject('endpoint')}/**`, (route) => route.abort('connectionreset'));
  await fillIn(page, 'verloren@voorbeeld.be');
  await isAwake(page);
  await submit(page);
  await page.locator('.panel-unknown').waitFor();
  const panel = page.locator('.panel-closed');
  await panel.waitFor();
  expect(await panel.innerText()).toContain('We weten niet of uw inschrijving is aangekomen.');
  expect(await page.getByRole('button').count()).toBe(0);
});

test('somebody else can be registered in a form that holds nothing of the person before', async () => {
  const { page, complaints } = await open('ai4gov/');
  await fillIn(page, 'eerste@voorbeeld.be');
  await page.locator('#field-functie').fill('Directeur');
  await isAwake(page);
  await submit(page);
  const panel = page.locator('.panel-confirmed');
  await panel.waitFor();
  const links = await panel
    .locator('a')
    .evaluateAll((all) => all.map((a) => a.getAttribute('href')));
  expect(links.map((href) => href?.split('?')[0])).toEqual([
    '/ai4gov/calendar.ics',
    'https://calendar.google.com/calendar/render',
    '#agenda',
    '/ai4gov/uitschrijven/',
  ]);
  const reference = /Uw referentie: (\S+)/.exec(await panel.innerText())?.[1];
  await panel.getByRole('button', { name: 'Nog iemand inschrijven' }).click();
  expect(await page.evaluate(() => document.activeElement?.id)).toBe('field-naam');
  const typed = page.locator('.form-input');
  expect(
    await typed.evaluateAll((all: HTMLInputElement[]) => all.map(({ value }) => value)),
  ).toEqual(['', '', '', '']);
  await fillIn(page, 'tweede@voorbeeld.be');
  await isAwake(page);
  await submit(page);
  await panel.waitFor();
  const [first] = await findStored('eerste@voorbeeld.be');
  const [second] = await findStored('tweede@voorbeeld.be');
  expect(first?.['inschrijving_id']).toMatch(new RegExp(`^${reference}-`));
  expect(second?.['inschrijving_id']).toMatch(/^[0-9a-f-]{36}$/);
  expect(second?.['inschrijving_id']).not.toBe(first?.['inschrijving_id']);
  expect(second?.['functie']).toBe('');
  expect(complaints).toEqual([]);
});

test('without script one withdraws from the event page, and the visitor is told so', async () => {
  const { page, complaints } = await open('ai4gov/', { javaScriptEnabled: false });
  await page.getByRole('link', { name: 'Al ingeschreven? Schrijf u uit' }).click();
  await page.waitForURL('**/ai4gov/uitschrijven/');
  const send = () => page.getByRole('button', { name: 'Verstuur uw uitschrijving' }).click();
  await send();
  expect(new URL(page.url()).pathname).toBe('/ai4gov/uitschrijven/');
  await page.locator('#field-email').fill('uit@voorbeeld.be');
  await send();
  await page.waitForURL('**/ai4gov/uitgeschreven/');
  expect(await page.locator('h1').innerText()).toBe('Uw uitschrijving is verstuurd');
  expect(await findStored('uit@voorbeeld.be')).toEqual([
    {
      email: 'uit@voorbeeld.be',
      referentie: '',
      evenement: 'ai4gov',
      taal: 'nl',
      soort: 'uitschrijving',
      inschrijving_id: '',
    },
  ]);
  expect(complaints).toEqual([]);
});

test('the page after registering says what comes next, and leads to the form and out again', async () => {
  const { page } = await open('ai4gov/bedankt/', { javaScriptEnabled: false });
  expect(await page.locator('h2').allInnerTexts()).toContain('Wat gebeurt er nu?');
  const hrefOf = (name: string) => page.getByRole('link', { name }).getAttribute('href');
  expect(await hrefOf('Nog iemand inschrijven')).toBe('/ai4gov/#inschrijven');
  expect(await hrefOf('Toch verhinderd? Schrijf u uit')).toBe('/ai4gov/uitschrijven/');
  expect(await page.locator('#agenda').count()).toBe(1);
});
