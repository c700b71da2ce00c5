import js from '@eslint/js'
import jsxA11y from 'eslint-plugin-jsx-a11y-x'
import playwright from 'eslint-plugin-playwright'
import reactHooks from 'eslint-plugin-react-hooks'
import testingLibrary from 'eslint-plugin-testing-library'
import { defineConfig, globalIgnores } from 'eslint/config'
import globals from 'globals'
import tseslint from 'typescript-eslint'

const rules = {
  eqeqeq: ['error', 'always'],
  'no-console': 'error',
  // One idea a file: a file this long holds several.
  'max-lines': ['error', { max: 400, skipBlankLines: true, skipComments: true }],
  '@typescript-eslint/consistent-type-imports': 'error',
  '@typescript-eslint/switch-exhaustiveness-check': [
    'error',
    { considerDefaultExhaustiveForUnions: true },
  ],
  '@typescript-eslint/restrict-template-expressions': ['error', { allowNumber: true }],
  '@typescript-eslint/no-confusing-void-expression': ['error', { ignoreArrowShorthand: true }],
}

const PRESSED = ['onClick', 'onMouseDown', 'onMouseUp']

export default defineConfig(
  globalIgnores([
    'dist/',
    'coverage/',
    '.cache/',
    'test-results/',
    'playwright-report/',
    'public/',
  ]),
  {
    files: ['**/*.{ts,tsx}'],
    extends: [js.configs.recommended, tseslint.configs.strictTypeChecked],
    languageOptions: {
      parserOptions: { projectService: true, tsconfigRootDir: import.meta.dirname },
    },
    linterOptions: { reportUnusedDisableDirectives: 'error' },
    rules,
  },
  {
    files: ['src/**/*.{ts,tsx}'],
    ignores: ['src/prepare/**', 'src/publish/**'],
    languageOptions: { globals: globals.browser },
    extends: [reactHooks.configs.flat.recommended],
  },
  {
    files: ['src/**/*.tsx'],
    extends: [jsxA11y.configs.recommended],
    rules: {
      // What scrolls takes the keyboard, though nothing in it can be pressed.
      'jsx-a11y-x/no-noninteractive-tabindex': 'off',
      // Keys that move within a list, or close what is open, are heard by the box around it.
      'jsx-a11y-x/no-noninteractive-element-interactions': ['error', { handlers: PRESSED }],
      'jsx-a11y-x/no-static-element-interactions': ['error', { handlers: PRESSED }],
      'jsx-a11y-x/label-has-associated-control': ['error', { depth: 4 }],
      'jsx-a11y-x/aria-role': ['error', { ignoreNonDOM: true }],
    },
  },
  {
    files: ['test/unit/**/*.tsx'],
    extends: [testingLibrary.configs['flat/react']],
    // Marks of a drawing have no role of their own.
    rules: {
      'testing-library/no-node-access': 'off',
      'testing-library/no-container': 'off',
      'testing-library/prefer-screen-queries': 'off',
    },
  },
  {
    files: ['test/e2e/**/*.ts', 'test/browser/**/*.ts'],
    extends: [playwright.configs['flat/recommended']],
    rules: {
      'playwright/no-wait-for-timeout': 'error',
      'playwright/prefer-web-first-assertions': 'error',
      // Families of tests, helpers that expect, and servers that a machine lacks.
      'playwright/no-conditional-in-test': 'off',
      'playwright/no-conditional-expect': 'off',
      'playwright/no-standalone-expect': 'off',
      'playwright/expect-expect': 'off',
      'playwright/no-skipped-test': 'off',
      'playwright/valid-title': 'off',
      'playwright/prefer-hooks-in-order': 'off',
      // Some ask what was fetched at all, up to the last file.
      'playwright/no-networkidle': 'off',
      'playwright/consistent-spacing-between-blocks': 'off',
    },
  },
  {
    // Command lines talk on the terminal; that is what they are for.
    files: [
      ...['src/prepare/**', 'src/publish/**'],
      ...['test/tools/**', 'test/bench/**', 'test/soak/**', 'test/fuzz/main.ts'],
    ],
    rules: { 'no-console': 'off' },
  },
  {
    files: ['**/*.js', '**/*.cjs'],
    extends: [js.configs.recommended],
    languageOptions: { globals: globals.node },
  },
)
