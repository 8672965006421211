import type { Page } from 'playwright-core';
import { expect, test } from 'vitest';
import { useBrowser } from './open-page.ts';
import { listPages } from './pages.ts';

const open = useBrowser();

/** WCAG 2.2, criterion 1.4.12. */
const SPACING = `
  * { line-height: 1.5 !important; letter-spacing: .12em !important; word-spacing: .16em !important }
  p { margin-block-end: 2em !important }`;

test.each(listPages())(
  'everything can be read and reached, however it is set: %s',
  async (_, address) => {
    const { page } = await open(address, { reducedMotion: 'reduce' });
    expect(await page.evaluate(findMotion)).toEqual([]);
    await page.locator('details').evaluateAll((all) => {
      for (const each of all) each.setAttribute('open', '');
    });
    const wrong: Record<string, string[]> = {};
    for (const spacing of ['', SPACING]) {
      await page.evaluate(setSpacing, spacing);
      // 320 × 256 is 1280 × 1024 at 400 % (WCAG 2.2, criterion 1.4.10).
      for (const [width, height] of [
        [1280, 1024],
        [320, 256],
      ] as const) {
        await page.setViewportSize({ width, height });
        const found = await page.evaluate(findUnreadable);
        if (found.length > 0) wrong[`${width}${spacing && ', spaced'}`] = found;
      }
    }
    expect(wrong).toEqual({});
  },
);

/** A sheet made by script, which the content security policy leaves alone. */
async function setSpacing(css: string) {
  const sheet = new CSSStyleSheet();
  document.adoptedStyleSheets = [await sheet.replace(css)];
}

/** What still moves for who asked for less motion. */
function findMotion(): string[] {
  return [...document.querySelectorAll(':not(track)')].flatMap((element) => {
    const { scrollBehavior, transitionDuration, animationName } = getComputedStyle(element);
    const moves =
      scrollBehavior !== 'auto' || transitionDuration !== '0s' || animationName !== 'none';
    return moves ? element.tagName : [];
  });
}

/** Text that sticks out, is cut off or lies over other text. */
function findUnreadable(): string[] {
  const tell = (node: Node) => (node.textContent ?? '').trim().slice(0, 40);
  const isHidden = (element: Element) =>
    element.closest('.visually-hidden') !== null || !element.checkVisibility();
  const cut = [...document.querySelectorAll<HTMLElement>('body *')].filter((element) => {
    const { overflowX, overflowY } = getComputedStyle(element);
    const isWide = element.scrollWidth > element.clientWidth + 1;
    const isHigh = element.scrollHeight > element.clientHeight + 1;
    return (
      !isHidden(element) &&
      ((['hidden', 'clip'].includes(overflowX) && isWide) ||
        (['hidden', 'clip'].includes(overflowY) && isHigh))
    );
  });
  const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
  const rects: { node: Node; rect: DOMRect }[] = [];
  while (walker.nextNode()) {
    const node = walker.currentNode;
    if (!node.parentElement || !tell(node) || isHidden(node.parentElement)) continue;
    const range = document.createRange();
    range.selectNodeContents(node);
    for (const rect of range.getClientRects()) if (rect.width > 0) rects.push({ node, rect });
  }
  const overlapping = rects.flatMap(({ node, rect }, index) =>
    rects.slice(index + 1).flatMap((other) => {
      const width = Math.min(rect.right, other.rect.right) - Math.max(rect.left, other.rect.left);
      const height = Math.min(rect.bottom, other.rect.bottom) - Math.max(rect.top, other.rect.top);
      // The box of a letter is higher than the letter, so that lines may touch.
      const isOver = width > 1 && height > 0.4 * Math.min(rect.height, other.rect.height);
      return isOver && node !== other.node ? `over: ${tell(node)} / ${tell(other.node)}` : [];
    }),
  );
  const outside = rects.filter(({ rect }) => rect.left < 0 || rect.right > innerWidth + 1);
  return [
    ...(document.documentElement.scrollWidth > innerWidth ? ['scrolls sideways'] : []),
    ...cut.map((element) => `cut: ${tell(element)}`),
    ...outside.map(({ node }) => `outside: ${tell(node)}`),
    ...overlapping,
  ];
}

const WALKED = [
  'event',
  'event in several rooms with choices in its form',
  'my programme',
  'archive',
];

test.each(listPages().filter(([name]) => WALKED.includes(name)))(
  'the Tab key visits each control once, in order, visibly, and goes back the same way: %s',
  async (_, address) => {
    const { page } = await open(address, { reducedMotion: 'reduce' });
    const controls = await page.evaluate(markControls);
    const stops = await walk(page, 'Tab', controls.length);
    expect(stops.map(({ name }) => name)).toEqual(controls);
    expect(stops.filter(({ flaw }) => flaw)).toEqual([]);
    // Past the last control one leaves the page.
    await page.keyboard.press('Tab');
    expect(await page.evaluate(() => document.activeElement?.tagName)).toBe('BODY');
    await page.emulateMedia({ forcedColors: 'active' });
    const back = await walk(page, 'Shift+Tab', controls.length);
    expect(back.map(({ name }) => name).reverse()).toEqual(controls);
    expect(back.filter(({ flaw }) => flaw)).toEqual([]);
  },
);

/** Numbers what can take focus, in the order of the page; buttons of one question are one stop. */
function markControls(): string[] {
  const all = [
    ...document.querySelectorAll<HTMLElement>(
      'a[href], button, input, select, textarea, summary, video[controls], [tabindex="0"]',
    ),
  ].filter((element) => {
    const isFirst =
      !element.matches('[type="radio"]') ||
      element === document.getElementsByName((element as HTMLInputElement).name)[0];
    return (
      isFirst &&
      !element.matches(':disabled, [tabindex="-1"]') &&
      element.checkVisibility({ visibilityProperty: true })
    );
  });
  return all.map((element, index) => {
    const text = (element.textContent || element.id).trim().slice(0, 30);
    return (element.dataset['stop'] = `${index} ${element.tagName} ${text}`);
  });
}

async function walk(page: Page, key: string, count: number) {
  const stops = [];
  for (let stop = 0; stop < count; stop += 1) {
    await page.keyboard.press(key);
    stops.push(await page.evaluate(lookAtFocus));
  }
  return stops;
}

/** Where the focus is, and what is wrong with how it shows (WCAG 2.2, 2.4.7 and 2.4.11). */
function lookAtFocus() {
  const element = document.activeElement as HTMLElement;
  const { outlineStyle, outlineWidth, outlineColor } = getComputedStyle(element);
  const { left, right, top, bottom } = element.getBoundingClientRect();
  const isSeen = bottom > 0 && top < innerHeight && right > 0 && left < innerWidth;
  const isMarked = outlineStyle !== 'none' && parseFloat(outlineWidth) >= 2;
  const painter = document.createElement('canvas').getContext('2d', { willReadFrequently: true });
  const toLuminance = (colour: string) => {
    if (!painter) return 0;
    painter.fillStyle = colour;
    painter.fillRect(0, 0, 1, 1);
    const [red = 0, green = 0, blue = 0] = [...painter.getImageData(0, 0, 1, 1).data].map(
      (value) => (value <= 10 ? value / 255 / 12.92 : ((value / 255 + 0.055) / 1.055) ** 2.4),
    );
    return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
  };
  let behind = element.parentElement;
  const colourOf = (each: Element) => getComputedStyle(each).backgroundColor;
  while (behind?.parentElement && /^rgba\(.* 0\)$|transparent/.test(colourOf(behind)))
    behind = behind.parentElement;
  const [line, ground] = [
    toLuminance(outlineColor),
    toLuminance(behind ? colourOf(behind) : '#fff'),
  ];
  const contrast = (Math.max(line, ground) + 0.05) / (Math.min(line, ground) + 0.05);
  const flaw = !isSeen
    ? 'out of sight'
    : !isMarked
      ? 'not marked'
      : contrast < 3
        ? `contrast ${contrast}`
        : '';
  return { name: element.dataset['stop'], flaw };
}
