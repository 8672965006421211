import { type FieldPath, findValue } from '../domain/issues.ts';
import type { ContentTree } from './read-content.ts';

/**
 * What the build needs of `content/site.yml` before the content is known to be right: a fact that
 * is absent or no text is left out, and the check that runs next tells the mistake with its place.
 */
export function findSiteFacts({ files }: ContentTree) {
  const dataOf = (name: string) =>
    files.filter(({ collection }) => collection === name).map(({ data }) => data);
  const [site] = dataOf('site');
  const endpoints = [site, ...dataOf('events')].map((data) =>
    findText(data, ['registration', 'endpoint']),
  );
  return {
    address: findText(site, ['address']),
    /** IANA zone; UTC while `site.yml` itself is broken. */
    timeZone: findText(site, ['timeZone']) ?? 'UTC',
    /** The language of messages to editors. */
    messages: findText(site, ['messages']),
    /** The moment at which a demonstration is shown, `2021-06-01 10:00`. */
    asOf: findText(site, ['demonstration', 'asOf']),
    /** Addresses that forms may post to, the site's own and those of events. */
    endpoints: endpoints.filter((endpoint) => endpoint !== undefined),
    /** Origins of the sites that may show a programme in a frame. */
    embedding: [findValue(site, ['embedding']) ?? []].flat().map(String),
  };
}

function findText(data: unknown, path: FieldPath): string | undefined {
  const value = findValue(data, path);
  return typeof value === 'string' ? value : undefined;
}
