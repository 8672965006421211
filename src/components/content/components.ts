import Download from './Download.astro';
import Notice from './Notice.astro';
import Video from './Video.astro';

/** What editors use in a text without an import; `schemas/components.ts` says what each takes. */
export const contentComponents = { Download, Notice, Video };
