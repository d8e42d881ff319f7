import { languageName } from '../../lib/language/languageName';
import type { Language } from '../../lib/language/Language';

/** What stands in a bundle's README: what the files are, where they can be put, and what must stay with them. */
export function bundleReadme(name: string, pages: readonly (readonly [file: string, language: Language])[]): string {
  return `${name}: a map to host yourself

${pages.map(([file, language]) => `${file.padEnd(12)}  the map in ${languageName(language)}`).join('\n')}
*.js, *.css      what the pages need; keep them in the same folder
licences.txt     the licences of all that this is made of; whoever passes the files on passes this on too

Any folder of any web server will do, and so will a folder of your own computer: open index.html. Nothing is asked of another site.

Newspack:   in the Iframe block choose "Upload" and give it the ZIP file as it is.
WordPress:  put the folder on your server and frame index.html in an HTML block:
            <iframe src="/maps/this-folder/index.html" title="${name}" width="100%" height="560" style="border:0"></iframe>
Addresses:  ?theme=dark or ?theme=auto chooses the colours, ?list=open opens the list, ?agency=... opens an agency.

The facts are those of the day that the page names. A correction made later reaches this copy only by a new bundle.
`;
}
