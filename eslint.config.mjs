import astro from 'eslint-plugin-astro'
import tseslint from 'typescript-eslint'

export default tseslint.config(
  {ignores: ['dist*/', '.astro/', '.collate/', 'coverage/', 'corpus/', 'tests/**/fixtures/']},
  {linterOptions: {reportUnusedDisableDirectives: 'error'}},
  {
    files: ['**/*.ts'],
    extends: [tseslint.configs.strictTypeChecked],
    languageOptions: {
      parserOptions: {projectService: true, tsconfigRootDir: import.meta.dirname},
    },
    rules: {
      eqeqeq: 'error',
      'no-console': 'error',
      'no-param-reassign': 'error',
      'no-var': 'error',
      'object-shorthand': 'error',
      'prefer-const': 'error',
      // A number reads well in a template; anything else should say how it is written.
      '@typescript-eslint/restrict-template-expressions': ['error', {allowNumber: true}],
      // A word of a paper holds letters and signs, no composed emoji.
      '@typescript-eslint/no-misused-spread': ['error', {allow: ['string']}],
      // An element that the lines above have just shown to be there may say so.
      '@typescript-eslint/no-non-null-assertion': 'off',
      // Every transformer returns `undefined`, and says so.
      '@typescript-eslint/no-meaningless-void-operator': 'off',
      '@typescript-eslint/no-confusing-void-expression': ['error', {ignoreArrowShorthand: true}],
      // A leading underscore says that a part is there and not wanted.
      '@typescript-eslint/no-unused-vars': [
        'error',
        {argsIgnorePattern: '^_', varsIgnorePattern: '^_'},
      ],
      '@typescript-eslint/switch-exhaustiveness-check': [
        'error',
        {considerDefaultExhaustiveForUnions: true},
      ],
    },
  },
  {
    // The commands are the only place that prints.
    files: ['scripts/**/*.ts'],
    rules: {'no-console': 'off'},
  },
  {
    files: ['src/site/**/*.ts'],
    // A browser's element may be gone, or of another kind, whatever the types say.
    rules: {'@typescript-eslint/no-unnecessary-condition': 'off'},
  },
  ...astro.configs['flat/recommended'],
  {
    files: ['**/*.astro'],
    // Components are type-checked by `astro check`; this parser sees no types.
    rules: {
      'astro/no-set-html-directive': 'error',
      'astro/no-unused-css-selector': 'off',
      'astro/prefer-class-list-directive': 'error',
    },
  },
)
