/** A colour of CSS that needs nothing else of the page to be known. */
const COLOUR = String.raw`(#[\da-f]{3,8}|[a-z]+|(?:rgb|hsl|hwb|lab|lch|oklab|oklch)a?\([^()]*\))`;

/**
 * The ground and text of a title as the administration's `theme.css` has them on a light page. When
 * one is absent or calculated (`var()`) both are grey, as any other pair could be illegible.
 */
export function readBandColours(themeCss: string): { ground: string; text: string } {
  const css = themeCss.replaceAll(/\/\*[\s\S]*?\*\//g, '');
  const [ground, text] = ['strong', 'text'].map((name) => {
    const start = String.raw`--color-accent-${name}:\s*(?:light-dark\(\s*)?`;
    return new RegExp(String.raw`${start}${COLOUR}\s*[,;}]`, 'i').exec(css)?.[1];
  });
  return ground && text ? { ground, text } : { ground: '#1a2024', text: '#fff' };
}
