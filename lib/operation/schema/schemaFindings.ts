import type { z } from 'zod';
import { languages } from '../../language/Language';
import { plainForm } from '../characters/foreignFault';
import type { Finding, Path } from '../Finding';
import { choiceMessage } from '../messages/choiceMessage';
import { coordinateMessage } from '../messages/coordinateMessage';
import { emptyMessage, missingMessage } from '../messages/missingMessage';
import { localizedTextMessage, typeMessage } from '../messages/typeMessage';
import { unknownKeyMessage } from '../messages/unknownKeyMessage';
import { didYouMean } from '../didYouMean';
import { countryCodeFault } from './countryCodeFault';
import { countryCodeSchema } from './countryCodeSchema';
import { eventDateFault } from './eventDateFault';
import { eventDateSchema } from './eventDateSchema';
import { quote } from '../messages/quote';
import { localizedNameSchema, localizedTextSchema } from './localizedTextSchema';
import { isVariantOf } from './isVariantOf';
import { oldFormOf } from './oldForm';
import { partialDateFault } from './partialDateFault';
import { partialDateSchema } from './partialDateSchema';
import { childSchema, keysAt, schemaAt } from './schemaAt';
import { factMessage, withdrawnSchema } from './withdrawnSchema';

type Issue = z.core.$ZodIssue;

/** More mistakes than these in one file have one cause, and nobody reads them. */
const mostTold = 1_000;

/** What a schema has against plain values, in an editor's words. `sourceOf` gives a single value as it is written in the file. */
export function schemaFindings(schema: z.ZodType, root: unknown, sourceOf: (path: Path) => string): readonly Finding[] {
  const { error } = schema.safeParse(root, { reportInput: true });
  const issues = error?.issues ?? [];
  const mistyped = new Set(issues.flatMap((issue) => (issue.code === 'unrecognized_keys' ? meantKeys(issue) : [])));
  return [...withoutRepeats(issues.slice(0, mostTold).flatMap(findingsOf)), ...issues.slice(mostTold, mostTold + 1).map(untold)];

  function untold(next: Issue): Finding {
    const more = issues.length - mostTold;
    return { path: next.path as Path, at: 'value', message: `${more.toLocaleString('en')} more ${more === 1 ? 'error' : 'errors'} in this file from here on; mend the ones above first` };
  }

  function findingsOf(issue: Issue): readonly Finding[] {
    const path = issue.path as Path;
    const old = oldFormOf(schema, path, valueAt);
    if (old) return [old]; // each entry of an old list leads to the same finding, of which one stays
    if (issue.code === 'unrecognized_keys') {
      return issue.keys.map((key) => ({ path: [...path, key], at: 'key', message: factOfWithdrawn(key, path) ?? unknownKeyMessage(key, keysAt(schema, path), issue.input ?? {}) }));
    }
    if (issue.input === undefined && path.length > 0) {
      // A mistyped key is one mistake, although it makes one key unknown and another one missing.
      if (mistyped.has(JSON.stringify(path))) return [];
      return [{ path, at: 'missing', message: missingMessage(String(path.at(-1)), declaredAt(path)) }];
    }
    if (issue.input === null && /null/i.test(sourceOf(path))) {
      return [{ path, at: 'value', message: `${quote(sourceOf(path))} means no value; put it in quotes if it is a text: "${sourceOf(path)}"` }];
    }
    if (issue.input === null) {
      const key = path.at(-1);
      return [{ path, at: 'value', message: emptyMessage(typeof key === 'string' ? key : undefined, declaredAt(path)) }];
    }
    return [{ path, at: 'value', message: valueMessage(issue, path) }];
  }

  function factOfWithdrawn(key: string, path: Path): string | undefined {
    return schema === withdrawnSchema && path.length === 0 ? factMessage(key) : undefined;
  }

  function valueMessage(issue: Issue, path: Path): string {
    const key = path.at(-1);
    if (issue.code === 'invalid_value' && issue.values.length === 1) return `can only be ${String(issue.values[0])}; write that or remove the line`;
    if (issue.code === 'invalid_value') return choiceMessage(issue.input, sourceOf(path), issue.values.map(String));
    if ((issue.code === 'too_big' || issue.code === 'too_small') && (key === 'longitude' || key === 'latitude')) {
      return coordinateMessage(key, Number(issue.input), recordAround(path));
    }
    // Of the number 2017.10 only the file still knows the zero.
    if (typeof issue.input === 'number' && isAt(path, partialDateSchema)) return partialDateFault(sourceOf(path));
    if (typeof issue.input === 'number' && isAt(path, eventDateSchema)) return eventDateFault(sourceOf(path));
    if (issue.code === 'invalid_type' && isAt(path, countryCodeSchema) && typeof issue.input !== 'object') return countryCodeFault(sourceOf(path));
    // Every other check brings its own message along.
    if (issue.code !== 'invalid_type') return issue.message;
    if (isAt(path, localizedNameSchema) || isAt(path, localizedTextSchema)) return localizedTextMessage(issue.input, languages);
    const example = key === 'longitude' || key === 'latitude' ? 'decimal degrees, such as 13.75 or -41.29' : 'a whole number, such as 2';
    return typeMessage(issue.expected, issue.input, sourceOf(path), example, key === 'paragraph');
  }

  function isAt(path: Path, wanted: z.ZodType): boolean {
    const found = schemaAt(schema, path);
    return found !== undefined && isVariantOf(found, wanted);
  }

  function meantKeys(issue: z.core.$ZodIssueUnrecognizedKeys): readonly string[] {
    const known = keysAt(schema, issue.path as Path);
    return issue.keys.map((key) => didYouMean(plainForm(key) ?? key, known)).filter((key) => key !== undefined).map((key) => JSON.stringify([...issue.path, key]));
  }

  /** The schema as the record declares it, with the example that belongs to this very key. */
  function declaredAt(path: Path): z.core.$ZodType | undefined {
    const parent = schemaAt(schema, path.slice(0, -1));
    const key = path.at(-1);
    return parent && key !== undefined ? childSchema(parent, key) : undefined;
  }

  function recordAround(path: Path): Record<string, unknown> {
    return valueAt(path.slice(0, -1)) as Record<string, unknown>;
  }

  function valueAt(path: Path): unknown {
    return path.reduce((value, step) => (value as Record<string | number, unknown>)[step], root);
  }
}

/** Several checks of one value can come to the same conclusion. */
function withoutRepeats(findings: readonly Finding[]): readonly Finding[] {
  return [...new Map(findings.map((finding) => [JSON.stringify(finding), finding])).values()];
}
