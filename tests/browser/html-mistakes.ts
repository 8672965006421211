import { HtmlValidate } from 'html-validate';

const validator = new HtmlValidate({
  extends: ['html-validate:recommended'],
  rules: {
    // Prettier closes void elements, and both spellings mean the same in HTML.
    'void-style': 'off',
    // Editors choose titles; a search engine that finds one long cuts it.
    'long-title': 'off',
    // Checkboxes of one question carry one name.
    'form-dup-name': ['error', { shared: ['radio', 'checkbox', 'button', 'reset', 'submit'] }],
  },
});

/** What is wrong with pages, given as name and text: one line per mistake. */
export async function findHtmlMistakes(pages: readonly [string, string][]): Promise<string[]> {
  const mistakes = [];
  for (const [name, html] of pages) {
    const { results } = await validator.validateString(html);
    const messages = results.flatMap((result) => result.messages);
    for (const { line, ruleId, message } of messages) {
      mistakes.push(`${name}:${line} ${ruleId} ${message}`);
    }
  }
  return mistakes;
}
