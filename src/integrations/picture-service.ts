import type { LocalImageService } from 'astro';
import sharpService from 'astro/assets/services/sharp';

/** Widths in pixels of the copies of a picture; the last also fills a text on a sharp screen. */
const WIDTHS = [400, 800, 1280];
const WIDEST = 1280;

/** A picture fills the column of text, `--measure` in `tokens.css`, or a narrow screen. */
const SIZES = '(min-width: 42rem) 41rem, calc(100vw - 2rem)';

/**
 * Astro's own service, told what no editor should have to: a picture is never published as large
 * as it was uploaded, in a text as little as in front matter. Sharp leaves out what a camera wrote
 * into the file, such as where it was taken.
 */
const pictureService: LocalImageService = {
  ...sharpService,
  validateOptions(options, config, logger) {
    const { src } = options;
    if (typeof src !== 'string' && src.format !== 'svg') {
      options.width = Math.min(options.width ?? src.width, WIDEST);
      options.height = Math.round((options.width * src.height) / src.width);
      options.widths ??= [...WIDTHS];
      options.sizes ??= SIZES;
    }
    return sharpService.validateOptions?.(options, config, logger) ?? options;
  },
};

// eslint-disable-next-line no-restricted-syntax -- Astro loads a service by its default export
export default pictureService;
