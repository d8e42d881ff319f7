import { downloads, type DownloadName } from '../download/downloads';
import { loadOperation } from '../operation/loadOperation';

type Context = { readonly params: Promise<{ operation: string }> };

/** Answers with a file of an operation's facts; the export keeps the answer as a file. */
export function downloadRoute(name: DownloadName): (request: Request, context: Context) => Promise<Response> {
  const { mediaType, textOf } = downloads[name];
  return async (_, { params }) => {
    const { operation } = await params;
    return new Response(textOf(loadOperation(operation)), { headers: { 'Content-Type': mediaType } });
  };
}
