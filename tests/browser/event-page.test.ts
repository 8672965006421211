import { expect, test } from 'vitest';
import { useBrowser } from './open-page.ts';

const open = useBrowser();

test('without script the event page tells what, when, where, for whom, the price and the deadline', async () => {
  const { page } = await open('ai4gov/', { javaScriptEnabled: false });
  expect(await page.locator('h1').innerText()).toBe(
    'Artificiële intelligentie voor publieke diensten',
  );
  const facts = await page.locator('.band .fact').allInnerTexts();
  expect(facts.map((fact) => fact.replaceAll(/\s+/g, ' '))).toEqual([
    'Wanneer Donderdag 10 juni 2021, van 14 tot 16.30 uur (Belgische tijd)',
    'Waar Online',
    'Inschrijven Tot en met maandag 7 juni 2021, 23.59 uur (Belgische tijd)',
    'Voor wie Publieke diensten',
    'Prijs Gratis, maar inschrijven is verplicht',
  ]);
  const about = page.getByRole('region', { name: 'Waarover gaat het?' });
  expect(await about.innerText()).toContain('sleuteltechnologie');
});

test('the programme shows nine lines with their times, two of them inside a block', async () => {
  const { page } = await open('ai4gov/', { javaScriptEnabled: false });
  const lines = await page.locator('.slot').evaluateAll((slots) =>
    slots.map((slot) => {
      const times = [...slot.querySelectorAll(':scope > .times time')].map(
        ({ textContent }) => textContent,
      );
      const depth = slot.closest('.parts') ? '  ' : '';
      return `${depth}${times.join('–')} ${slot.querySelector('.title')?.textContent.trim() ?? ''}`;
    }),
  );
  expect(lines).toEqual([
    '14.00–14.05 Welkom en inleiding',
    '14.05–15.15 Mogelijkheden van AI: AI4GOV',
    '  14.05–14.50 Mogelijkheden vanuit het Vlaams AI-Onderzoeksprogramma',
    '  14.50–15.15 AI en lokale besturen',
    '15.15–15.25 Vragen',
    '15.25–15.30 Korte pauze',
    '15.30–16.15 Valkuilen van AI: ethiek en regelgeving',
    '16.15–16.25 Vragen',
    '16.25–16.30 Conclusies',
  ]);
  const starts = await page
    .locator('.slot > .times > time')
    .evaluateAll((times) => times.map((time) => time.getAttribute('datetime')));
  expect(starts[0]).toBe('2021-06-10T14:00:00+02:00');
  expect(starts).toHaveLength(9);
});

test('speakers stand with their role in the programme', async () => {
  const { page } = await open('ai4gov/', { javaScriptEnabled: false });
  const speakers = await page.locator('.programme .speakers li').allInnerTexts();
  expect(speakers).toEqual([
    'Veerle Lories, Projectleider PIO',
    'Sabine Demey, Programmadirecteur Vlaams AI-Onderzoeksprogramma',
    'Nathalie Dumarey, Programmamanager Innovatie en Digitale Transformatie, Vereniging van Vlaamse Steden en Gemeenten (VVSG)',
    'Rob Heyman, Coördinator Kenniscentrum Data & Maatschappij',
  ]);
});

test('the page says that it is a demonstration and at which moment it is shown', async () => {
  const { page } = await open('ai4gov/');
  const notice = await page.locator('.demonstration').innerText();
  expect(notice).toContain('Geen site van de Vlaamse overheid.');
  expect(notice).toContain('Getoond zoals op 1 juni 2021, 10 uur (Belgische tijd).');
});
