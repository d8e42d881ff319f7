import { createRequire } from 'node:module';
import path from 'node:path';
import { expect, it } from 'vitest';
import { ampDocument } from './setup/ampDocument';
import { codeOf } from './setup/codes';
import { fromPackage } from './setup/fromPackage';

/** AMP's own validator, in WebAssembly, which Next carried until version 15. */
type Validator = { readonly validateString: (html: string) => { readonly status: string; readonly errors: readonly { readonly message: string; readonly params: readonly string[] }[] } };

async function openValidator(): Promise<Validator> {
  const { folder } = fromPackage('next');
  const { getInstance } = createRequire(path.join(folder, 'index.js'))(folder) as { readonly getInstance: (file: string) => Promise<Validator> };
  return getInstance(path.join(folder, 'validator_wasm.js'));
}

it('AMP’s validator passes an article with the code, and fails one whose frame is not on https', async () => {
  const validator = await openValidator();
  const code = codeOf('amp', 'https://maps.example');
  expect(validator.validateString(ampDocument(code))).toMatchObject({ status: 'PASS', errors: [] });
  expect(validator.validateString(ampDocument(code.replace('https://maps.example/embed/', 'http://maps.example/embed/'))).status).toBe('FAIL');
});
