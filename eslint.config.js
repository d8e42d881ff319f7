import jsxA11y from 'eslint-plugin-jsx-a11y';
import reactHooks from 'eslint-plugin-react-hooks';
import tseslint from 'typescript-eslint';

const leafletAndReactLeaflet = {
  group: ['leaflet', 'leaflet/*', 'react-leaflet', 'react-leaflet/*'],
  message: 'Only components/map/ may import Leaflet.',
};
const reactAndNext = { group: ['react', 'react-dom', 'next', 'next/*'], message: 'lib/ is plain TypeScript; only lib/site/ knows Next.' };
const strings = 'A string here would become HTML. Give React elements instead.';
const leafletSinks = 'bindPopup|bindTooltip|setContent|setPopupContent|setTooltipContent|addAttribution|setPrefix';
const sinks = [
  ":matches(JSXAttribute[name.name=/^(dangerouslySetInnerHTML|srcDoc)$/], Property[key.name='dangerouslySetInnerHTML'])",
  ':matches(AssignmentExpression[left.property.name=/^(innerHTML|outerHTML|srcdoc)$/], AssignmentExpression[left.property.value=/^(innerHTML|outerHTML|srcdoc)$/])',
  `CallExpression[callee.property.name=/^(${leafletSinks}|insertAdjacentHTML|setHTMLUnsafe|parseHTMLUnsafe)$/]`,
  'CallExpression[callee.property.name=/^open(Popup|Tooltip)$/][arguments.length>1]',
  ':matches(CallExpression, NewExpression):matches([callee.name=/^divIcon$/i], [callee.property.name=/^divIcon$/i])',
  "ClassDeclaration:matches([superClass.name='DivIcon'], [superClass.property.name='DivIcon'])",
  "CallExpression[callee.object.name='document'][callee.property.name=/^write(ln)?$/]",
  'CallExpression:matches([callee.name=/^set(Timeout|Interval)$/], [callee.property.name=/^set(Timeout|Interval)$/]):matches([arguments.0.raw=/^[\'"]/], [arguments.0.type="TemplateLiteral"])',
];
/** Tests use these to read pages; the product has no use for them. */
const parsers = ['CallExpression[callee.property.name=/^(createContextualFragment|parseFromString)$/]'];
const refuse = (selectors) => ['error', ...selectors.map((selector) => ({ selector, message: strings }))];

export default tseslint.config(
  { ignores: ['**/node_modules/', '.next/', 'out/', 'out-*/', 'deploy/', 'generated/', 'next-env.d.ts'] },
  { files: ['**/*.{ts,tsx}'], extends: [tseslint.configs.strict, tseslint.configs.stylistic] },
  {
    files: ['**/*.{ts,tsx}'],
    rules: {
      '@typescript-eslint/consistent-type-definitions': ['error', 'type'],
      '@typescript-eslint/consistent-type-imports': 'error',
      'no-restricted-syntax': refuse(sinks),
      'no-restricted-properties': ['error', { object: 'URL', property: 'canParse', message: 'Take urlOf: lib/address/urlOf.ts says why.' }],
      'no-eval': 'error',
      'no-new-func': 'error',
    },
  },
  { files: ['app/**', 'components/**', 'lib/**'], rules: { 'no-restricted-syntax': refuse([...sinks, ...parsers]), 'no-script-url': 'error' } },
  { files: ['app/**', 'components/**'], plugins: { 'react-hooks': reactHooks, 'jsx-a11y': jsxA11y }, rules: { ...reactHooks.configs.recommended.rules, ...jsxA11y.configs.recommended.rules } },
  { files: ['app/**', 'lib/**'], rules: { 'no-restricted-imports': ['error', { patterns: [leafletAndReactLeaflet] }] } },
  { files: ['components/**'], ignores: ['components/map/**'], rules: { 'no-restricted-imports': ['error', { patterns: [leafletAndReactLeaflet] }] } },
  { files: ['lib/**'], ignores: ['lib/site/**'], rules: { 'no-restricted-imports': ['error', { patterns: [leafletAndReactLeaflet, reactAndNext] }] } },
);
