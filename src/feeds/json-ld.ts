import type { StructuredData } from '../domain/structured-data.ts';

/**
 * JSON for a `<script type="application/ld+json">`. In a script `</script>` and `<!--` mean
 * something to the HTML parser even inside a string (HTML, “Restrictions for contents of script
 * elements”), so no `<` is left; U+2028 and U+2029 were no part of a string in older JavaScript.
 *
 * @example serialiseJsonLd({ name: '</script>' }) // '{"name":"\\u003c/script>"}'
 */
export function serialiseJsonLd(data: StructuredData): string {
  return JSON.stringify(data).replace(
    /[<\u2028\u2029]/g,
    (character) => `\\u${character.charCodeAt(0).toString(16).padStart(4, '0')}`,
  );
}
