import type { Browser, BrowserContextOptions, Page } from 'playwright-core';
import { chromium } from 'playwright-core';
import { afterAll, beforeAll, inject } from 'vitest';

/** A page with everything that must not happen on it. */
export interface WatchedPage {
  page: Page;
  /** Console errors and warnings, script errors and reports of the content security policy. */
  complaints: string[];
  /** Requests to any other origin than the site's. */
  foreign: string[];
  /** Every request, as method and address. */
  requests: string[];
}

interface Options extends BrowserContextOptions {
  /** Who answers in the place of an origin that does not exist, by that origin. */
  answers?: Readonly<Record<string, string>>;
}

/** Starts one browser for a test file and opens watched pages in contexts of their own. */
export function useBrowser(): (path: string, options?: Options) => Promise<WatchedPage> {
  let browser: Browser;
  beforeAll(async () => {
    browser = await chromium.launch({
      executablePath: process.env['CHROME_PATH'] ?? '',
      // Chromium refuses its sandbox to root, as in a container; the pages are our own.
      args: process.getuid?.() === 0 ? ['--no-sandbox'] : [],
    });
  });
  afterAll(() => browser.close());
  return async (path, { answers = {}, ...options } = {}) => {
    const address = new URL(path, inject('site'));
    const context = await browser.newContext(options);
    for (const [origin, server] of Object.entries(answers)) {
      await context.route(`${origin}/**`, async (route) => {
        const url = route.request().url().replace(origin, server);
        await route.fulfill({ response: await route.fetch({ url }) });
      });
    }
    const page = await context.newPage();
    const watched: WatchedPage = { page, complaints: [], foreign: [], requests: [] };
    page.on('console', (message) => {
      if (['error', 'warning'].includes(message.type())) watched.complaints.push(message.text());
    });
    page.on('pageerror', (error) => watched.complaints.push(error.message));
    page.on('request', (request) => {
      watched.requests.push(`${request.method()} ${request.url()}`);
      if (new URL(request.url()).origin !== address.origin) watched.foreign.push(request.url());
    });
    // A page that is read slowly is idle for a while before its scripts have run.
    await page.goto(address.href, { waitUntil: 'load' });
    await page.waitForLoadState('networkidle');
    return watched;
  };
}
