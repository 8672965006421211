import type { readBandColours } from '../domain/theme-colours.ts';
import type { describeShare } from '../i18n/describe-event.ts';
import type { Drawing } from './draw-image.ts';

/** In pixels; at the last even 150 of the widest letters fit. */
const TITLE_SIZES = [84, 72, 62, 54, 46, 40, 34];

/** What networks and chat programs show beside a link, in the size that none of them cuts. */
export function designShareImage(
  { top: [site = '', status = ''], kind, title, when, where }: ReturnType<typeof describeShare>,
  { ground, text }: ReturnType<typeof readBandColours>,
  icon: string,
): Drawing {
  const sign: Drawing['node'] = { type: 'image', className: 'icon', src: icon };
  const node = box('image', [
    box('row bold', [sign, ...texts('line site', site), ...texts('status', status)]),
    box('stack', [...texts('line', kind), ...texts('title', title)]),
    box('stack facts', [...texts('line bold', ...when), ...texts('line', where)]),
  ]);
  const css = `
.image { width: 100%; min-height: 100%; padding: 56px 72px; display: flex; flex-direction: column;
  justify-content: space-between; gap: 28px; background: ${ground}; color: ${text};
  font-family: site; font-size: 31px; line-height: 1.25 }
.row { display: flex; align-items: center; gap: 22px }
.stack { display: flex; flex-direction: column; gap: 8px }
.line { overflow: hidden; text-overflow: ellipsis; white-space: nowrap }
.bold { font-weight: 700 }
.icon { width: 68px; height: 68px; object-fit: contain; flex-shrink: 0 }
.site { flex-grow: 1 }
.status { padding: 6px 18px; flex-shrink: 0; background: ${text}; color: ${ground} }
.title { font-weight: 800; line-height: 1.12 }
.facts { padding-top: 24px; border-top: 3px solid ${text} }`;
  const attempts = TITLE_SIZES.map((size) => `.title { font-size: ${size}px }`);
  return { width: 1200, height: 630, node, css, attempts };
}

function box(className: string, children: Drawing['node'][]): Drawing['node'] {
  return { type: 'container', className, children };
}

function texts(className: string, ...all: string[]): Drawing['node'][] {
  return all.filter(Boolean).map((text) => ({ type: 'text', className, text }));
}
