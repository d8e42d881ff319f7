import { readFileSync } from 'node:fs';
import { parse } from 'yaml';
import { z } from 'zod';

const day = z.iso.date();
const number = z.string().regex(/^(CVE-\d{4}-\d{4,}|GHSA(-[a-z\d]{4}){3})$/);

const schema = z.array(
  z.strictObject({
    id: number,
    aliases: z.array(number),
    package: z.string().min(1),
    reason: z.string().min(1),
    test: z.string().min(1),
    since: day,
    expires: day,
  }),
);

/**
 * A reported weakness that does not reach us: its number and others of the same report, the package that it is in, why it does not reach us, the
 * file of the test that holds this, and the first and the last day (YYYY-MM-DD) on which the exception counts.
 */
export type AuditException = Readonly<z.infer<typeof schema>[number]>;

/**
 * The exceptions as they are written down.
 *
 * @throws z.ZodError when an entry is incomplete.
 */
export function readAuditExceptions(file = 'audit-exceptions.yaml'): readonly AuditException[] {
  return schema.parse(parse(readFileSync(file, 'utf8')));
}
