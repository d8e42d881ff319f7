import { downloads, type DownloadName } from '../download/downloads';
import { withdrawnDownload } from '../download/withdrawnDownload';
import { loadAnyOperation } from '../operation/loadOperation';
import { isWithdrawnOperation } from '../operation/Operation';

type Context = { readonly params: Promise<{ operation: string }> };

/** Answers with a file of an operation's facts, or with one that says that they were withdrawn; the export keeps the answer as a file. */
export function downloadRoute(name: DownloadName): (request: Request, context: Context) => Promise<Response> {
  const { mediaType, textOf } = downloads[name];
  return async (_, { params }) => {
    const { operation } = await params;
    const any = loadAnyOperation(operation);
    return new Response(isWithdrawnOperation(any) ? withdrawnDownload(name, any) : textOf(any), { headers: { 'Content-Type': mediaType } });
  };
}
