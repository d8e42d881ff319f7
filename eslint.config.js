import jsxA11y from 'eslint-plugin-jsx-a11y';
import reactHooks from 'eslint-plugin-react-hooks';
import tseslint from 'typescript-eslint';

const leafletAndReactLeaflet = {
  group: ['leaflet', 'leaflet/*', 'react-leaflet', 'react-leaflet/*'],
  message: 'Only components/map/ may import Leaflet.',
};
const reactAndNext = { group: ['react', 'react-dom', 'next', 'next/*'], message: 'lib/ is plain TypeScript; only lib/site/ knows Next.' };
const strings = 'A string here would become HTML. Give React elements instead.';

export default tseslint.config(
  { ignores: ['node_modules/', '.next/', 'out/', 'out-*/', 'deploy/', 'generated/', 'next-env.d.ts'] },
  { files: ['**/*.{ts,tsx}'], extends: [tseslint.configs.strict, tseslint.configs.stylistic] },
  {
    files: ['**/*.{ts,tsx}'],
    rules: {
      '@typescript-eslint/consistent-type-definitions': ['error', 'type'],
      '@typescript-eslint/consistent-type-imports': 'error',
      'no-restricted-syntax': [
        'error',
        { selector: "JSXAttribute[name.name='dangerouslySetInnerHTML']", message: strings },
        { selector: "AssignmentExpression[left.property.name=/^(innerHTML|outerHTML)$/]", message: strings },
        { selector: "CallExpression[callee.property.name=/^(bindPopup|bindTooltip|setContent|insertAdjacentHTML)$/]", message: strings },
      ],
    },
  },
  { files: ['app/**', 'components/**'], plugins: { 'react-hooks': reactHooks, 'jsx-a11y': jsxA11y }, rules: { ...reactHooks.configs.recommended.rules, ...jsxA11y.configs.recommended.rules } },
  { files: ['app/**', 'lib/**'], rules: { 'no-restricted-imports': ['error', { patterns: [leafletAndReactLeaflet] }] } },
  { files: ['components/**'], ignores: ['components/map/**'], rules: { 'no-restricted-imports': ['error', { patterns: [leafletAndReactLeaflet] }] } },
  { files: ['lib/**'], ignores: ['lib/site/**'], rules: { 'no-restricted-imports': ['error', { patterns: [leafletAndReactLeaflet, reactAndNext] }] } },
);
