import type { ComponentProps } from 'react';
import { EmbedCodeTool } from '../embedCode/EmbedCodeTool';
import { OperationMap } from '../map/OperationMap';
import { AgencyList } from '../operation/AgencyList';
import { LanguageLinks } from '../operation/LanguageLinks';
import { Finder } from '../reading/Finder';
import { NamedAgencyLink } from '../reading/NamedAgencyLink';
import { PrintedAddress } from '../share/PrintedAddress';
import { ShareTools } from '../share/ShareTools';
import { StepLink } from '../story/StepLink';

/** The parts of a page that come alive in the browser; all else is HTML and stays as it is. */
export const islands = {
  agencyLink: NamedAgencyLink,
  agencyList: AgencyList,
  // On one page of an operation alone: the code of the others comes without it (`bundleIslands`).
  embedCodeTool: process.env.WITHOUT_TOOL === '1' ? (undefined as never) : EmbedCodeTool,
  finder: Finder,
  languageLinks: LanguageLinks,
  map: OperationMap,
  printedAddress: PrintedAddress,
  shareTools: ShareTools,
  stepLink: StepLink,
};

export type IslandName = keyof typeof islands;

/** What an island is made from: JSON, since it travels in the page. Its children are HTML that is there already. */
export type IslandProps<Name extends IslandName> = Omit<ComponentProps<(typeof islands)[Name]>, 'children'>;
