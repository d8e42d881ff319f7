import type { ReactNode } from 'react';
import { checkSiteOf } from '../../lib/siteFile/checkSiteOf';
import { houseRules } from '../../lib/siteFile/houseRules';

type Props = { readonly children: ReactNode };

/** What every layout puts around its page: the colours of whoever publishes the site, in front of it. Without any the page alone. What is wrong with them the page tells. */
export function HouseColours({ children }: Props) {
  const rules = houseRules(checkSiteOf().site?.colours);
  if (rules === undefined) return children;
  return (
    <>
      <style>{rules}</style>
      {children}
    </>
  );
}
