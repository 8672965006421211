/**
 * Where a file stands that a text names: `./` is beside the text, `/` in `public/`. Nothing for
 * the address of a page.
 *
 * @example findNamedFile('content/pages/info/index.mdx', './plan.pdf') // 'content/pages/info/plan.pdf'
 */
export function findNamedFile(textFile: string, name: string): string | undefined {
  if (!/^\.?\/.*\.\w+$/.test(name)) return undefined;
  return name.startsWith('/') ? `public${name}` : textFile.replace(/[^/]*$/, name.slice(2));
}

/** Whether a file is called as pictures are that every browser shows; of SVG the logo alone. */
export function isPictureName(name: string): boolean {
  return /\.(?:jpe?g|png|webp|avif|gif)$|^content\/[^/]+\.svg$/i.test(name);
}
