import { describe, expect, test } from 'vitest';
import { useBrowser } from './open-page.ts';
import { PAGES } from './pages.ts';

const open = useBrowser();

describe.each(PAGES)('the %s page', (name, path) => {
  test('asks nothing of another origin, breaks no policy and complains of nothing', async () => {
    const { complaints, foreign, page } = await open(path);
    expect(foreign).toEqual([]);
    // A browser itself reports the status of a page that does not exist.
    const expected = name === 'not found' ? [expect.stringContaining('404')] : [];
    expect(complaints).toEqual(expected);
    expect(await page.context().cookies()).toEqual([]);
  });
});
