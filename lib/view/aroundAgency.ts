import type { AgencyView, OperationView } from './OperationView';

/**
 * What an agency's own page shows of its operation: that agency and those it worked with. All participants stay, since they are lit, with
 * what came of the operation in the agency's own country alone, and who says that it took part (`withNamedCountries` says which of them a page names).
 */
export function aroundAgency(view: OperationView, agency: AgencyView): OperationView {
  const shown = new Set([agency.id, ...agency.partners.map(({ id }) => id)]);
  return {
    ...view,
    agencies: view.agencies.filter(({ id }) => shown.has(id)),
    countries: view.countries.map(({ toldBy, ...country }) => ({
      ...country,
      ...(toldBy && country.code === agency.country && { toldBy }),
      agencies: country.agencies.filter((id) => shown.has(id)),
      outcomes: country.code === agency.country ? country.outcomes : [],
    })),
    steps: [],
  };
}
