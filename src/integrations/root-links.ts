import { satteri } from '@astrojs/markdown-satteri';
import { defineMdastPlugin } from 'satteri';

/**
 * The Markdown of editors, as Astro reads it by default, with the base path before links from the
 * root: `[privacy](/privacy/)` leads to the page wherever the site stands.
 */
export function createMarkdown(base: string) {
  const toHref = (url: string) => (/^\/(?!\/)/.test(url) ? base + url.slice(1) : url);
  const rootLinks = defineMdastPlugin({
    name: 'root-links',
    link: (node, context) => {
      context.setProperty(node, 'url', toHref(node.url));
    },
    definition: (node, context) => {
      context.setProperty(node, 'url', toHref(node.url));
    },
  });
  return satteri({ mdastPlugins: [rootLinks] });
}
