import type { DataFiles, RegistryFiles } from '../../../../lib/operation/DataFiles';
import { dataFiles } from '../validOperation';

/** A registry without a mistake: a liaison office that is a part of an organisation, an agency that was renamed, and one whose seat no source gives. */
export const registryTexts: Readonly<Record<string, string>> = {
  'interpol.yaml': `name: { en: Interpol, bg: Интерпол }
kind: international-organisation
seat: { place: { en: Lyon, bg: Лион }, country: FRA, longitude: 4.84, latitude: 45.76, precision: city, source: { id: agency-site } }
sources:
  - { id: agency-site, publisher: { en: Interpol }, language: en, url: https://interpol.example.org/, read: excerpts }
`,
  'interpol-bangkok.yaml': `name: { en: "Liaison Bureau, Bangkok", bg: "Бюро за връзка, Банкок" }
kind: international-organisation
part-of: interpol
`,
  'thailand-dsi.yaml': `name: { en: Department of Special Investigation, bg: Департамент за специални разследвания }
abbreviation: { en: DSI }
also-written: [Special Investigation Department]
formerly:
  - { name: { en: Bureau of Inquiry }, abbreviation: { en: BI }, until: 2019-06, source: { id: history } }
  - { name: { en: Office of Inquiry }, until: 2010, source: { id: history } }
kind: police
level: national
country: THA
sources:
  - { id: history, publisher: { en: The agency }, language: en, read: whole }
`,
};

const agenciesText = `- agency: interpol
  contributions:
    - role: coordination
      text: { en: Launched the operation. }
      sources: [{ id: paper, paragraph: 2 }]
- agency: thailand-dsi
  unit: { en: Cybercrime Department }
  contributions:
    - role: investigation
      date: 2017-06
      text: { en: Took the case on. }
      with: [interpol]
      sources: [{ id: paper, paragraph: 6 }]
`;

/** The registry with some of its files put in place of the valid ones. */
export function registryFiles(texts: Readonly<Record<string, string>> = {}): RegistryFiles {
  return { folder: 'data/_agencies', contents: new Map(Object.entries({ ...registryTexts, ...texts })) };
}

/** A small operation without a mistake whose agencies are in the registry, after changes to the text of agencies.yaml and to the registry. */
export function referringFiles(change: (text: string) => string = (text) => text, registry: Readonly<Record<string, string>> = {}): DataFiles {
  return { ...dataFiles({ 'agencies.yaml': change(agenciesText) }), registry: registryFiles(registry) };
}
