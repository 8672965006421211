import latinExt from '@fontsource-variable/atkinson-hyperlegible-next/files/atkinson-hyperlegible-next-latin-ext-wght-normal.woff2?inline';
import latin from '@fontsource-variable/atkinson-hyperlegible-next/files/atkinson-hyperlegible-next-latin-wght-normal.woff2?inline';
import { type MeasuredNode, type Node, Renderer } from '@takumi-rs/wasm/node';

/** A picture as boxes and texts with their CSS: plain data, which tells whether it changed. */
export interface Drawing extends Record<'width' | 'height', number> {
  node: Node;
  css: string;
  /** More CSS, from large text to small: the first with which all fits is used, else the last. */
  attempts: readonly string[];
}

const renderer = new Renderer();
for (const font of [latin, latinExt])
  await renderer.registerFont({ name: 'site', data: await (await fetch(font)).arrayBuffer() });

/** Draws a PNG: the same bytes on every machine, as its typeface and its renderer come along. */
export async function drawImage({ width, height, node, css, attempts }: Drawing) {
  for (const attempt of attempts) {
    const needed = await renderer.measure(node, { width, css: [css, attempt] });
    if (needed.height <= height && isInside(needed))
      return renderer.render(node, { width, height, css: [css, attempt] });
  }
  const broken = `${attempts.at(-1)} * { overflow-wrap: anywhere }`;
  return renderer.render(node, { width, height, css: [css, broken] });
}

/** Whether no line is wider than its box, as a long word can be; a pixel is lost in rounding. */
function isInside({ width, runs, children }: MeasuredNode): boolean {
  return runs.every((run) => run.x + run.width <= width + 1) && children.every(isInside);
}
