import { expect, test } from 'vitest';
import { findViolations } from './axe.ts';
import { useBrowser } from './open-page.ts';

const open = useBrowser();

test('the form tells what happens to the answers, until which day, and where to read the rest', async () => {
  const { page } = await open('ai4gov/');
  const notice = page.locator('section:has(form) .bare-list > li');
  const terms = async () => (await notice.allInnerTexts()).map((line) => line.split(':')[0]);
  const first = ['Verantwoordelijk', 'Waarvoor', 'Hoe lang', 'Meer lezen'];
  const next = ['Rechtsgrond', 'Taak of decreet', 'Wie ze krijgt', 'Uw rechten'];
  expect(await terms()).toEqual([...first, ...next.map(() => '')]);
  await page.getByText('Meer over uw gegevens en uw rechten').click();
  expect(await terms()).toEqual([...first, ...next]);
  expect(await notice.nth(2).innerText()).toContain(
    '3 maanden na het evenement (vrijdag 10 september 2021)',
  );
  expect(await page.locator('#registration-form [type="checkbox"]').count()).toBe(0);
  await notice.getByRole('link').click();
  await page.waitForURL('**/privacy/');
});

test('the page tells all that article 13 asks, with the authorities, and axe finds nothing', async () => {
  const { page } = await open('privacy/');
  const told = await page.locator('main li').allInnerTexts();
  expect(told.map((line) => line.split(':')[0])).toEqual([
    ...['Verantwoordelijk', 'Waarvoor', 'Hoe lang', 'Rechtsgrond', 'Taak of decreet'],
    ...['Wie ze krijgt', 'Uw rechten'],
    ...['Welke gegevens', 'In uw browser', 'Klacht bij de VTC', 'Klacht bij de GBA'],
  ]);
  expect(told.join(' ')).not.toMatch(/[{}]/);
  expect(told[3]).toContain('bezwaar');
  const authorities = page.locator('main li a');
  expect(
    await authorities.evaluateAll((links) => links.map((link) => link.getAttribute('href'))),
  ).toEqual([
    'https://www.vlaanderen.be/vlaamse-toezichtcommissie',
    'https://www.gegevensbeschermingsautoriteit.be/',
  ]);
  expect(await findViolations(page)).toEqual([]);
});
