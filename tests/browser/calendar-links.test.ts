import { describe, expect, test } from 'vitest';
import { findViolations } from './axe.ts';
import { useBrowser } from './open-page.ts';

const open = useBrowser();
const EVENT = 'Artificiële intelligentie voor publieke diensten';

test('without script the event page says first what works on a telephone, then the two ways', async () => {
  const { page } = await open('ai4gov/', { javaScriptEnabled: false });
  const section = page.getByRole('region', { name: 'Zet in uw agenda' });
  expect(await section.getByRole('link').allInnerTexts()).toEqual([
    'Open het agendabestand (.ics)',
    'Voeg toe aan Google Agenda',
    'Volg de wijzigingen in uw feedlezer (Atom)',
  ]);
  for (const summary of await section.locator('summary').all()) await summary.click();
  const names = await section.locator('details a').allTextContents();
  expect(names.filter((name) => name.endsWith(`: ${EVENT}`))).toEqual(names);
  expect(names).toHaveLength(9);
  const schemes = await section
    .getByRole('link')
    .evaluateAll((links) => links.map((link) => (link as HTMLAnchorElement).protocol));
  expect(new Set(schemes)).toEqual(new Set(['http:', 'https:', 'webcal:']));
});

test('a program that is given the address of the page finds its changes, in a feed that it can read', async () => {
  const { page, complaints } = await open('ai4gov/');
  const feed = await page.evaluate(async () => {
    const found = document.querySelector<HTMLLinkElement>('[type="application/atom+xml"]');
    const text = await (await fetch(found?.href ?? '')).text();
    const { documentElement } = new DOMParser().parseFromString(text, 'application/xml');
    return [found?.title, documentElement.localName, documentElement.namespaceURI];
  });
  expect(feed).toEqual([`Wijzigingen: ${EVENT}`, 'feed', 'http://www.w3.org/2005/Atom']);
  expect(complaints).toEqual([]);
});

describe('the ways to add a session', () => {
  test('open and close by the keyboard, and each says for which session it is', async () => {
    const { page } = await open('ai4gov/', { javaScriptEnabled: false });
    const slot = page.locator('#valkuilen-van-ai');
    const links = slot.locator('details a');
    await slot.locator('summary').focus();
    await page.keyboard.press('Enter');
    expect(await links.first().isVisible()).toBe(true);
    await page.keyboard.press('Tab');
    const focused = page.locator(':focus');
    expect(await focused.textContent()).toBe(
      'Open het agendabestand (.ics): Valkuilen van AI: ethiek en regelgeving',
    );
    await page.keyboard.press('Shift+Tab');
    await page.keyboard.press('Space');
    expect(await links.first().isVisible()).toBe(false);
  });

  test('are the same on its own page', async () => {
    const hrefsOn = async (path: string, place: string) => {
      const { page } = await open(path, { javaScriptEnabled: false });
      return page.locator(`${place} details a`).evaluateAll((all) => all.map(String));
    };
    const onEvent = await hrefsOn('ai4gov/', '#valkuilen-van-ai');
    expect(onEvent).toHaveLength(2);
    expect(await hrefsOn('ai4gov/sessies/valkuilen-van-ai/', 'main')).toEqual(onEvent);
  });
});

describe.each([1280, 320])('open, on a screen of %d pixels', (width) => {
  test('nothing scrolls sideways, targets are far enough apart, and axe finds nothing', async () => {
    const { page } = await open('ai4gov/', { viewport: { width, height: 900 } });
    await page.locator('details').evaluateAll((all) => {
      for (const each of all) (each as HTMLDetailsElement).open = true;
    });
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(width);
    const tops = await page
      .locator('details :is(summary, a)')
      .evaluateAll((all) => all.map((each) => each.getBoundingClientRect().top));
    const gaps = tops.slice(1).map((top, index) => top - (tops[index] ?? 0));
    expect(Math.min(...gaps)).toBeGreaterThanOrEqual(24);
    expect(await findViolations(page)).toEqual([]);
  });
});
