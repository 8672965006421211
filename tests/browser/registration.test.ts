import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import type { Page } from 'playwright-core';
import { describe, expect, inject, test } from 'vitest';
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

test('after a lost answer the next try carries the same number, so that nobody is counted twice', async () => {
  const { page } = await open('ai4gov/');
  const sent: string[] = [];
  await page.route(`${inject('endpoint')}/**`, (route) => {
    const body = new URLSearchParams(route.request().postData() ?? '');
    sent.push(body.get('inschrijving_id') ?? '');
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

// Long enough before it to type on a slow machine.
const DEADLINE = '2021-06-07T21:59:55Z';

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
  await page.getByRole('link', { name: 'Ingeschreven, maar verhinderd? Schrijf u uit' }).click();
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

/** Answers every submission of a page in the place of the endpoint, and counts their numbers. */
async function answerWith(page: Page, answers: readonly Record<string, string>[]) {
  const ids: string[] = [];
  await page.route(`${inject('endpoint')}/**`, async (route) => {
    const sent = new URLSearchParams(route.request().postData() ?? '');
    const headers = answers[Math.min(ids.length, answers.length - 1)];
    ids.push(sent.get('inschrijving_id') ?? '');
    if (!headers) return route.continue();
    await route.fulfill({
      status: 429,
      headers: {
        'Access-Control-Allow-Origin': '*',
        'Access-Control-Expose-Headers': 'Retry-After',
        ...headers,
      },
    });
  });
  return ids;
}

describe('while the endpoint is busy', () => {
  async function openBusy(email: string, seconds: string) {
    const { page } = await open('ai4gov/');
    await page.clock.install();
    const ids = await answerWith(page, [{ 'Retry-After': seconds }]);
    await fillIn(page, email);
    await isAwake(page);
    await submit(page);
    await page.locator('.panel-waiting').waitFor();
    return { page, ids };
  }

  test('the form waits as long as it is told, and then sends the same again by itself', async () => {
    const { page, ids } = await openBusy('druk@voorbeeld.be', '20');
    const heading = page.locator('.panel h3');
    expect(await heading.getAttribute('aria-describedby')).toBe('registration-wait');
    expect(await page.getByRole('timer').innerText()).toMatch(
      /^Opnieuw over (?:20|19|18) seconden$/,
    );
    await page.unroute(`${inject('endpoint')}/**`);
    await page.clock.runFor(21_000);
    await page.locator('.panel-confirmed').waitFor();
    const stored = await findStored('druk@voorbeeld.be');
    expect(stored.map((data) => data['inschrijving_id'])).toEqual(ids);
  });

  test('one can stop the wait, and then nothing is sent any more', async () => {
    const { page, ids } = await openBusy('stop@voorbeeld.be', '20');
    await page.getByRole('button', { name: 'Stop met wachten' }).click();
    await page.locator('.panel-refused').waitFor();
    expect(await page.locator(':focus').innerText()).toBe('Uw inschrijving is niet aanvaard');
    await page.clock.runFor(120_000);
    expect(ids).toHaveLength(1);
  });

  test('all waits together last five minutes at most', async () => {
    const { page, ids } = await openBusy('lang@voorbeeld.be', '140');
    for (const tries of [2, 3]) {
      await page.clock.runFor(141_000);
      await expect.poll(() => ids.length).toBe(tries);
      await page.waitForFunction(() => !document.querySelector('.button[aria-disabled="true"]'));
    }
    await page.locator('.panel-refused').waitFor();
    expect(new Set(ids).size).toBe(1);
  });
});

describe('whatever a visitor or a browser does', () => {
  test('a submit before the script is there arrives by itself', async () => {
    const { page } = await open('ai4gov/');
    await page.route('**/wake*', () => undefined);
    await fillIn(page, 'vroeg@voorbeeld.be');
    await submit(page);
    await page.waitForURL('**/ai4gov/bedankt/');
    const stored = await findStored('vroeg@voorbeeld.be');
    expect(stored.map((data) => data['inschrijving_id'])).toEqual(['']);
  });

  test('what was typed before the script was there stays, and so does the focus', async () => {
    const { page } = await open('ai4gov/');
    let release: () => void = () => undefined;
    await page.route('**/wake*', async (route) => {
      await new Promise<void>((resolve) => (release = resolve));
      await route.continue();
    });
    await fillIn(page, 'getypt@voorbeeld.be');
    release();
    await isAwake(page);
    expect(await page.locator('#field-email').inputValue()).toBe('getypt@voorbeeld.be');
    expect(await page.locator(':focus').getAttribute('id')).toBe('field-organisatie');
  });

  test('who loses the connection is told, and can try again with it', async () => {
    const { page } = await open('ai4gov/');
    await fillIn(page, 'weg@voorbeeld.be');
    await isAwake(page);
    await page.context().setOffline(true);
    await submit(page);
    expect(await page.locator('.panel-unknown').innerText()).toMatch(
      /^Uw inschrijving is nog niet verstuurd\s+U hebt nu geen internetverbinding/,
    );
    await page.context().setOffline(false);
    await page.getByRole('button', { name: 'Probeer het opnieuw' }).click();
    await page.locator('.panel-confirmed').waitFor();
    expect(await findStored('weg@voorbeeld.be')).toHaveLength(1);
  });

  test.each(['reload', 'back'] as const)('a failed try survives %s', async (way) => {
    const { page } = await open('ai4gov/');
    const address = page.url();
    const ids = await answerWith(page, [{ 'Retry-After': '3600' }]);
    const email = `${way}@voorbeeld.be`;
    await fillIn(page, email);
    await isAwake(page);
    await submit(page);
    await page.locator('.panel-refused').waitFor();
    // Nor does the browser itself bring back what was typed.
    await page.locator('.form-input').evaluateAll((inputs) => {
      for (const input of inputs) input.setAttribute('autocomplete', 'off');
    });
    await page.unroute(`${inject('endpoint')}/**`);
    if (way === 'reload') await page.reload();
    else {
      await page.goto(new URL('..', address).href);
      await page.goBack();
    }
    await isAwake(page);
    expect(await page.locator('#field-naam').inputValue()).toBe('Ann “Anneke” D’Hondt 😀');
    expect(await page.locator(':focus').innerText()).toBe('Uw inschrijving is nog niet bevestigd');
    await submit(page);
    await page.locator('.panel-confirmed').waitFor();
    const stored = await findStored(email);
    expect(stored.map((data) => data['inschrijving_id'])).toEqual(ids);
    expect(
      await page.evaluate(() => (history.state as { registration?: string }).registration),
    ).toBe(undefined);
  });

  test('two tabs are two registrations, each with its own number', async () => {
    const { page } = await open('ai4gov/');
    const other = await page.context().newPage();
    await other.goto(page.url());
    for (const tab of [page, other]) {
      await fillIn(tab, 'tweemaal@voorbeeld.be');
      await isAwake(tab);
    }
    for (const tab of [page, other]) await submit(tab);
    for (const tab of [page, other]) await tab.locator('.panel-confirmed').waitFor();
    const stored = await findStored('tweemaal@voorbeeld.be');
    expect(new Set(stored.map((data) => data['inschrijving_id'])).size).toBe(2);
  });

  test('going back after a success sends nothing again', async () => {
    const { page, requests } = await open('ai4gov/');
    await fillIn(page, 'terug@voorbeeld.be');
    await isAwake(page);
    await submit(page);
    await page.locator('.panel-confirmed').waitFor();
    await page.goto(new URL('..', page.url()).href);
    await page.goBack();
    await page.waitForLoadState('networkidle');
    expect(await findStored('terug@voorbeeld.be')).toHaveLength(1);
    expect(requests.filter((request) => request.startsWith('POST'))).toHaveLength(1);
  });

  test('a trap that the browser filled in costs nobody a registration', async () => {
    const { page } = await open('ai4gov/');
    await fillIn(page, 'val@voorbeeld.be');
    await isAwake(page);
    await page.evaluate(() => {
      const trap = document.querySelector<HTMLInputElement>('[name="_gotcha"]');
      if (trap) trap.value = 'Gent';
    });
    await submit(page);
    await page.locator('.panel-confirmed').waitFor();
    expect(await findStored('val@voorbeeld.be')).toHaveLength(1);
  });
});

test('the script of the form weighs at most 27 KB', async () => {
  const folder = join(inject('folder'), '_astro');
  const name = (await readdir(folder)).find((file) => /^wake-.*\.js$/.test(file)) ?? '';
  expect(gzipSync(await readFile(join(folder, name))).length).toBeLessThan(27 * 1024);
});
