import { downloadPath, feedPath } from '../../lib/address/paths';
import { dataLicence } from '../../lib/download/dataLicence';
import { downloadNames, downloads } from '../../lib/download/downloads';
import { toFacts } from '../../lib/download/toFacts';
import { versionOf } from '../../lib/download/versionOf';
import { fill } from '../../lib/language/fill';
import { formatSize } from '../../lib/language/formatSize';
import type { PageData } from '../../lib/site/loadPage';

type Props = { readonly page: PageData };

/** The facts to take along, with the form and the size of each file, and how to hear of corrections. */
export function DownloadList({ page: { operation, view, messages } }: Props) {
  const { language, slug } = view;
  const words = messages.downloads;
  const licence = dataLicence();
  return (
    <section id="downloads" className="downloads">
      <h2>{words.title}</h2>
      <ul>
        {downloadNames.map((name) => (
          <li key={name}>
            <a href={downloadPath(slug, name)} download={`${slug}-${name}`}>
              {words.files[name]}
            </a>{' '}
            <span className="note">
              ({downloads[name].format}, {formatSize(new TextEncoder().encode(downloads[name].textOf(operation)).length, language)})
            </span>
          </li>
        ))}
      </ul>
      <p className="note">{fill(words.version, { version: versionOf(toFacts(operation)) })}</p>
      <p className="note">
        <a href={licence.url} lang="en">
          {licence.name}
        </a>. {words.licenceNote}
      </p>
      <p className="note">{words.policy}</p>
      {process.env.SITE_ORIGIN && (
        <p>
          <a href={feedPath(language, slug)} type="application/atom+xml">
            {words.feed}
          </a>
        </p>
      )}
    </section>
  );
}
