import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { attribute, elementsOf } from '../policy/elementsOf';

/**
 * What is wrong with an answer that leads on to another file of the site: only a page that itself leads on may, or a
 * file that is there twice.
 *
 * @param file what was asked for, by its path in `folder`.
 * @param target where the answer leads.
 */
export function movedFindings(folder: string, file: string, target: string): readonly string[] {
  const [own, other] = [file, target].map((one) => path.join(folder, one));
  if (own === undefined || other === undefined || !existsSync(own)) return ['was not built'];
  if (!existsSync(other)) return [`leads to ${target}, which was not built`];
  const asked = readFileSync(own);
  const isMoved = asked.equals(readFileSync(other)) || (file.endsWith('.html') && leadsOn(asked.toString('utf8')));
  return isMoved ? [] : [`answers 301, and leads to ${target}`];
}

function leadsOn(html: string): boolean {
  return elementsOf(html).some((element) => attribute(element, 'http-equiv') === 'refresh');
}
