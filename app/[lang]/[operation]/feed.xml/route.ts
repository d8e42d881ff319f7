import { atomFeed } from '../../../../lib/feed/atomFeed';
import { loadAnyOperation } from '../../../../lib/operation/loadOperation';
import { languageOf } from '../../../../lib/site/languageOf';
import { languageParams, operationParams } from '../../../../lib/site/operationParams';

type Context = { readonly params: Promise<{ lang: string; operation: string }> };

export const dynamic = 'force-static';

export function generateStaticParams() {
  return languageParams().flatMap((language) => operationParams().map((operation) => ({ ...language, ...operation })));
}

/** The build keeps it only where the site's public address is known. */
export async function GET(_: Request, { params }: Context): Promise<Response> {
  const { lang, operation } = await params;
  return new Response(atomFeed(loadAnyOperation(operation), languageOf(lang)), { headers: { 'Content-Type': 'application/atom+xml' } });
}
