import type { FieldPath } from '../domain/issues.ts';
import { findValue } from '../domain/find-value.ts';
import type { ContentTree } from './read-content.ts';

/** What the build needs of `content/site.yml` before the content is known to be right. */
export interface SiteFacts {
  address: string | undefined;
  /** IANA zone; UTC while `site.yml` itself is broken. */
  timeZone: string;
  /** The moment at which a demonstration is shown, `2021-06-01 10:00`. */
  asOf: string | undefined;
  /** The language of messages to editors. */
  messages: string | undefined;
  /** Addresses that forms may post to, the site's own and those of events. */
  endpoints: string[];
}

/**
 * Reads single facts out of files that may hold mistakes: a fact that is absent or no text is left
 * out, and the check that runs next tells the mistake with file and line.
 */
export function findSiteFacts({ files }: ContentTree): SiteFacts {
  const dataOf = (name: string) =>
    files.filter(({ collection }) => collection === name).map(({ data }) => data);
  const [site] = dataOf('site');
  const endpoints = [site, ...dataOf('events')].map((data) =>
    findText(data, ['registration', 'endpoint']),
  );
  return {
    address: findText(site, ['address']),
    timeZone: findText(site, ['timeZone']) ?? 'UTC',
    messages: findText(site, ['messages']),
    asOf: findText(site, ['demonstration', 'asOf']),
    endpoints: endpoints.filter((endpoint) => endpoint !== undefined),
  };
}

function findText(data: unknown, path: FieldPath): string | undefined {
  const value = findValue(data, path);
  return typeof value === 'string' ? value : undefined;
}
