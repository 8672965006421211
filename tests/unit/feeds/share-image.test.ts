import { createHash } from 'node:crypto';
import sharp from 'sharp';
import { expect, test } from 'vitest';
import { drawImage } from '#feeds/draw-image.ts';
import { designShareImage } from '#feeds/share-image.ts';
import { describeShare } from '#i18n/describe-event.ts';
import { createPageLanguage } from '#i18n/language.ts';
import { MAX_TITLE_LENGTH } from '../../../src/site.ts';
import { buildExample, type ExampleOptions } from '../examples.ts';

const GROUND = '#073f48';
const ICON = `data:image/svg+xml,${encodeURIComponent('<svg xmlns="http://www.w3.org/2000/svg" width="9" height="9"><path d="M0 0h9v9z" fill="#fff"/></svg>')}`;

function describe(event: ExampleOptions['event'], lang: 'nl' | 'en' = 'nl') {
  return describeShare(buildExample({ event }), 'Agenda', createPageLanguage(lang));
}

async function draw(said: ReturnType<typeof describe>) {
  return drawImage(designShareImage(said, { ground: GROUND, text: '#fff' }, ICON));
}

test('the image says what, when and where in the language of the page', () => {
  const event = { kind: 'Webinar', series: 'AI4GOV', title: 'AI', status: 'cancelled' } as const;
  expect(describe(event)).toEqual({
    top: ['Agenda', 'Gaat niet door'],
    kind: 'Webinar · AI4GOV',
    title: 'AI',
    when: ['donderdag 10 juni 2021', 'van 14 tot 16.30 uur (Belgische tijd)'],
    where: 'Online',
  });
  const english = describe({ ...event, status: 'postponed' }, 'en');
  expect(english).toMatchObject({ top: ['Agenda', 'Postponed'], when: [], where: 'Online' });
  expect(describe({ draft: true }).top[1]).toBe('Ontwerp: dit staat nog niet op de site.');
});

test.each([
  ['a word that no line holds', 'Aansprakelijkheidswaardevaststellingsveranderingen'.repeat(3)],
  ['as many of the widest letter as a title may have', 'W'.repeat(MAX_TITLE_LENGTH)],
  ['the longest title of words', 'Waarom wij morgen '.repeat(9).slice(0, MAX_TITLE_LENGTH)],
])('nothing runs over the edge with %s', async (_, title) => {
  const said = { ...describe({ title, kind: 'Studiedag '.repeat(30) }), where: 'Zaal '.repeat(60) };
  const image = sharp(Buffer.from(await draw(said)));
  const { channels, ...facts } = await image.metadata();
  expect(facts).toMatchObject({ width: 1200, height: 630, format: 'png' });
  // The text stands at least 72 pixels from the sides and 56 from top and bottom.
  const edge = { left: 0, top: 0, width: 1200, height: 630 };
  const sides = [
    { height: 50 },
    { top: 580, height: 50 },
    { width: 68 },
    { left: 1132, width: 68 },
  ];
  for (const side of sides) {
    const pixels = await image
      .clone()
      .extract({ ...edge, ...side })
      .raw()
      .toBuffer();
    expect(new Set(pixels)).toEqual(new Set([0x07, 0x3f, 0x48, 255].slice(0, channels)));
  }
});

test('the same words give the same bytes', async () => {
  const digest = async () =>
    createHash('sha256')
      .update(await draw(describe({})))
      .digest('hex');
  expect(await digest()).toBe(await digest());
});
