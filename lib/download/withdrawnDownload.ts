import { languages } from '../language/Language';
import type { WithdrawnOperation } from '../operation/Operation';
import { csvTable } from './csvTable';
import type { DownloadName } from './downloads';

/** A file to download of an operation that was withdrawn: in its own format, when it was, and what readers are told. */
export function withdrawnDownload(name: DownloadName, { withdrawn }: WithdrawnOperation): string {
  if (name === 'operation.json') return jsonText({ format: 2, withdrawn });
  if (name === 'agencies.geojson') return jsonText({ type: 'FeatureCollection', format: 2, withdrawn, features: [] });
  const texts = languages.map((language) => ({ name: `text_${language}`, of: () => withdrawn.text[language] }));
  return csvTable([{ name: 'withdrawn', of: () => withdrawn.date }, ...texts], [withdrawn]);
}

const jsonText = (value: unknown): string => `${JSON.stringify(value, undefined, 2)}\n`;
