import js from '@eslint/js';
import graphql from '@graphql-eslint/eslint-plugin';
import { createTypeScriptImportResolver } from 'eslint-import-resolver-typescript';
import { importX } from 'eslint-plugin-import-x';
import { defineConfig, globalIgnores } from 'eslint/config';
import globals from 'globals';
import tseslint from 'typescript-eslint';
import backtracking from './scripts/expressions/backtracking.mjs';

/** Which folders of src a folder may import; itself, `errors.ts` and `package-root.ts` always. src/README.md draws it. */
const LAYERS = {
  domain: [],
  data: ['domain'],
  text: ['domain'],
  graph: ['domain'],
  embedded: ['config.ts'],
  read: ['domain', 'text'],
  extract: ['domain', 'data', 'text'],
  explain: ['domain', 'data', 'extract'],
  catalogue: ['domain', 'data', 'extract'],
  review: ['domain', 'data'],
  load: ['domain', 'graph', 'data'],
  analysis: ['domain', 'data', 'graph', 'review'],
  answer: ['domain', 'data', 'text', 'extract', 'graph'],
  ask: ['domain', 'data', 'text', 'extract', 'graph', 'analysis', 'answer'],
  api: ['domain', 'graph', 'analysis', 'answer', 'ask', 'explain'],
  mcp: ['domain', 'graph', 'analysis', 'answer', 'ask', 'explain'],
};
const zones = Object.entries(LAYERS).map(([layer, allowed]) => ({
  target: `./src/${layer}`,
  from: './src',
  except: [layer, 'errors.ts', 'package-root.ts', ...allowed].map((path) => `./${path}`),
  message: `src/${layer} may import only: ${[layer, ...allowed].join(', ')}, errors.ts, package-root.ts.`,
}));
const config = { target: './src/config.ts', from: './src', except: ['./errors.ts', './package-root.ts'] };
const entryPoints = { target: './src/commands', from: ['./src/cli.ts', './src/server.ts'] };
const tests = { target: './src', from: './tests', message: 'Test helpers do not enter src.' };

const NO_ENVIRONMENT = {
  object: 'process',
  property: 'env',
  message: 'Settings come from loadConfig(); only entry points read the environment.',
};
const NO_EXIT = {
  object: 'process',
  property: 'exit',
  message: 'Throw an AppError; entry points decide how to end.',
};

export default defineConfig(
  globalIgnores([
    'dist/',
    'coverage/',
    '.data/',
    'src/api/generated/',
    'examples/*/generated.ts',
    'tests/gold/',
    'tests/questions/',
  ]),
  { linterOptions: { reportUnusedDisableDirectives: 'error' } },
  {
    files: ['**/*.ts'],
    extends: [
      js.configs.recommended,
      tseslint.configs.strictTypeChecked,
      tseslint.configs.stylisticTypeChecked,
      importX.flatConfigs.typescript,
    ],
    plugins: { 'import-x': importX },
    languageOptions: { parserOptions: { projectService: true, tsconfigRootDir: import.meta.dirname } },
    settings: { 'import-x/resolver-next': [createTypeScriptImportResolver()] },
    rules: {
      'import-x/no-cycle': 'error',
      'import-x/no-self-import': 'error',
      'import-x/no-duplicates': 'error',
      'import-x/no-extraneous-dependencies': [
        'error',
        { devDependencies: ['tests/**', 'scripts/**', '*.config.ts', 'codegen.ts'] },
      ],
      'import-x/no-restricted-paths': ['error', { zones: [...zones, config, entryPoints, tests] }],
      '@typescript-eslint/consistent-type-imports': ['error', { fixStyle: 'inline-type-imports' }],
      '@typescript-eslint/explicit-module-boundary-types': 'error',
      '@typescript-eslint/switch-exhaustiveness-check': [
        'error',
        { considerDefaultExhaustiveForUnions: true },
      ],
      // Numbers and booleans read well in messages.
      '@typescript-eslint/restrict-template-expressions': [
        'error',
        { allowNumber: true, allowBoolean: true },
      ],
      // `() => stream.write(text)` as a callback is a habit here, not a confusion.
      '@typescript-eslint/no-confusing-void-expression': ['error', { ignoreArrowShorthand: true }],
      // The driver's configuration types are classes by name only; object literals are how they are meant to be given.
      '@typescript-eslint/no-unsafe-class-instance-assignment': 'off',
      // The compiler demands brackets for index signatures (noPropertyAccessFromIndexSignature).
      '@typescript-eslint/dot-notation': 'off',
      '@typescript-eslint/no-unused-vars': ['error', { argsIgnorePattern: '^_', varsIgnorePattern: '^_' }],
      eqeqeq: 'error',
    },
  },
  {
    files: ['src/**/*.ts'],
    plugins: { expressions: { rules: { backtracking } } },
    rules: {
      'no-console': 'error',
      'no-restricted-properties': ['error', NO_ENVIRONMENT, NO_EXIT],
      // Expressions that are built of tables are checked by a test.
      'expressions/backtracking': 'error',
    },
  },
  {
    // The watcher is a process of its own.
    files: ['src/cli.ts', 'src/server.ts', 'src/embedded/watch-server.ts'],
    rules: { 'no-restricted-properties': 'off' },
  },
  {
    files: ['tests/**/*.ts', 'scripts/bench/api/questions.ts'],
    rules: {
      // A test that looks up what it has just put there fails by itself when it is missing.
      '@typescript-eslint/no-non-null-assertion': 'off',
      // Answers over HTTP have no type: a wrong field makes the assertion fail.
      '@typescript-eslint/no-explicit-any': 'off',
      '@typescript-eslint/no-unsafe-argument': 'off',
      '@typescript-eslint/no-unsafe-assignment': 'off',
      '@typescript-eslint/no-unsafe-call': 'off',
      '@typescript-eslint/no-unsafe-member-access': 'off',
      '@typescript-eslint/no-unsafe-return': 'off',
    },
  },
  {
    files: ['**/*.{js,mjs,cjs}'],
    extends: [js.configs.recommended],
    languageOptions: { globals: globals.node },
    rules: { 'no-unused-vars': ['error', { caughtErrors: 'none' }] },
  },
  {
    files: ['schema.graphql'],
    plugins: { '@graphql-eslint': graphql },
    languageOptions: {
      parser: graphql.parser,
      parserOptions: { graphQLConfig: { schema: './schema.graphql' } },
    },
    rules: {
      ...graphql.configs['flat/schema-recommended'].rules,
      '@graphql-eslint/require-description': [
        'error',
        {
          types: true,
          FieldDefinition: true,
          InputValueDefinition: true,
          EnumValueDefinition: true,
          rootField: true,
          // All relationship fields have the arguments that `@link` describes; the schema that is served repeats it.
          ignoredSelectors: ['FieldDefinition:has(Directive[name.value=link]) > InputValueDefinition'],
        },
      ],
      '@graphql-eslint/naming-convention': [
        'error',
        {
          types: 'PascalCase',
          FieldDefinition: 'camelCase',
          InputValueDefinition: 'camelCase',
          Argument: 'camelCase',
          'FieldDefinition[parent.name.value=Query]': { forbiddenPrefixes: ['get', 'query'] },
        },
      ],
      // One line in quotes where it fits, a block where it does not.
      '@graphql-eslint/description-style': 'off',
      // Entities carry `id`; the small value types of the schema have no identity.
      '@graphql-eslint/strict-id-in-types': 'off',
    },
  },
);
