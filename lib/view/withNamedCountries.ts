import type { AgencyView, OperationView } from './OperationView';

/** Of more participants than this, an agency's own page names those alone that it tells something of. */
export const mostNamed = 40;

/**
 * What an agency's own page shows, with the participants that it names: all of a few, of many the agency's country and those of the agencies
 * that it shows. The map lights the others, too, without a name. So a page does not grow with how many took part.
 *
 * @param view as `aroundAgency` leaves it.
 */
export function withNamedCountries(view: OperationView, agency: AgencyView): OperationView {
  if (view.countries.length <= mostNamed) return view;
  return { ...view, countries: view.countries.filter(({ code, agencies }) => code === agency.country || agencies.length > 0), hasUnnamed: true };
}
