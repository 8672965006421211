import { createTranslate } from '../../src/i18n/translate.ts';

const t = createTranslate('nl');

/** What a visitor without script sees when there is no page of the site to go back to. */
export function toPage(kind: 'accepted' | 'refused'): string {
  const title = t(kind === 'accepted' ? 'thanks.title' : 'registration.refused.title');
  const text = kind === 'refused' ? `<p>${t('registration.refused.goBack')}</p>` : '';
  return `<!doctype html>
<html lang="nl">
<meta charset="utf-8">
<meta name="viewport" content="width=device-width">
<title>${title}</title>
<h1>${title}</h1>
${text}
</html>
`;
}
