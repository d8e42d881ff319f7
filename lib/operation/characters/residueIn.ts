import type { Finding } from '../Finding';
import { isVariantOf } from '../schema/isVariantOf';
import { linkSchema } from '../schema/linkSchema';
import type { Located } from '../schema/locateAll';
import { shownTextSchema } from '../schema/textSchema';
import { linkResidue } from './linkResidue';
import type { Residue } from './Residue';
import { textResidue } from './textResidue';

/** All of one severity that copying left in the texts and addresses of a file. */
export function* residueIn(located: readonly Located[], severity: Residue['severity']): Generator<Finding> {
  for (const { path, schema, value } of located) {
    if (typeof value !== 'string') continue;
    for (const residue of residueOf(schema, value)) {
      if (residue.severity === severity) yield { path, at: 'value', message: residue.message };
    }
  }
}

function residueOf(schema: Located['schema'], value: string): readonly Residue[] {
  if (isVariantOf(schema, shownTextSchema)) return textResidue(value);
  return isVariantOf(schema, linkSchema) ? linkResidue(value) : [];
}
