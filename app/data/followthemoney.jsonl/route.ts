import { followTheMoney } from '../../../lib/download/followTheMoney/followTheMoney';
import { contentTypes } from '../../../lib/headers/contentTypes';
import { loadOperations } from '../../../lib/operation/loadOperation';

export const dynamic = 'force-static';

export function GET(): Response {
  return new Response(followTheMoney(loadOperations()), { headers: { 'Content-Type': contentTypes.lines } });
}
