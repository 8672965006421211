import { fileURLToPath } from 'node:url';
import astro from 'eslint-plugin-astro';
import jsxA11y from 'eslint-plugin-jsx-a11y-x';
import { defineConfig, globalIgnores } from 'eslint/config';
import tseslint from 'typescript-eslint';

const root = fileURLToPath(new URL('..', import.meta.url));

/** Files that a tool reads by their default export: Astro, Vite and Vitest, ESLint itself. */
const readByTools = ['**/*.astro', '**/*.config.{js,mjs,ts}', 'src/pages/**', 'tests/setup/**'];

/** The scripts in an .astro file, which the plugin hands over as files of their own. */
const scriptsOfPages = '**/*.astro/*';

export default defineConfig(
  globalIgnores(['dist', '.draaiboek', '.astro', '**/node_modules', 'tests/fixtures/**/content']),
  {
    files: ['**/*.{ts,tsx}'],
    ignores: [scriptsOfPages],
    extends: [tseslint.configs.strictTypeChecked],
    languageOptions: { parserOptions: { projectService: true, tsconfigRootDir: root } },
    rules: {
      // A number in a sentence and a shorthand that ends in nothing surprise nobody.
      '@typescript-eslint/restrict-template-expressions': ['error', { allowNumber: true }],
      '@typescript-eslint/no-confusing-void-expression': ['error', { ignoreArrowShorthand: true }],
    },
  },
  // `astro check` reads the types of an .astro file; here only what needs no types.
  { files: ['**/*.astro', scriptsOfPages], extends: [tseslint.configs.strict] },
  astro.configs['flat/recommended'],
  astro.configs['flat/jsx-a11y-recommended'],
  // Editors' words are text, never markup; the one place for JSON-LD says why it may.
  { files: ['**/*.astro'], rules: { 'astro/no-set-html-directive': 'error' } },
  { files: ['**/*.tsx'], extends: [jsxA11y.configs.recommended] },
  {
    ignores: readByTools,
    rules: {
      'no-restricted-syntax': [
        'error',
        {
          selector: 'ExportDefaultDeclaration',
          message: 'Name the export: a name can be searched for. Only tools get a default export.',
        },
      ],
    },
  },
);
