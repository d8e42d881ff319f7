import { operationJsonSchema } from '../../../lib/download/operationJson';

export const dynamic = 'force-static';

export function GET(): Response {
  return new Response(operationJsonSchema(), { headers: { 'Content-Type': 'application/schema+json' } });
}
