import { languages } from '../language/Language';
import { citationForm, citationsForm } from './form/citationForm';
import { dateForm } from './form/dateForm';
import { flagForm } from './form/flagForm';
import type { Form } from './form/Form';
import { idsForm } from './form/idsForm';
import { numberForm } from './form/numberForm';
import { textForm } from './form/textForm';

/** A column of the sheet. */
export type Column = {
  /** Its heading: the keys of agencies.yaml that lead to its values, joined by points. */
  readonly name: string;
  readonly path: readonly string[];
  /** Whose value it holds: the agency's, the same in each of its rows, or that of one contribution. */
  readonly of: 'agency' | 'contribution';
  readonly form: Form;
  /**
   * What an empty cell means: a value that is missing, with an example of one; a translation that is missing, and whether that is right
   * the loader says; or nothing.
   */
  readonly empty: { readonly example: string } | 'untranslated' | 'nothing';
};

/** Every column, in the order in which a sheet is written: what agencies.yaml says, one row for each contribution. */
export const columns: readonly Column[] = [
  required('agency', 'id', textForm(), 'thailand-dsi'),
  ...byLanguage('agency', 'name', 'untranslated'),
  ...byLanguage('agency', 'abbreviation', 'nothing'),
  ...byLanguage('agency', 'unit', 'nothing'),
  required('agency', 'kind', textForm(), 'national-agency'),
  optional('agency', 'country', textForm()),
  ...byLanguage('agency', 'seat.place', 'untranslated'),
  required('agency', 'seat.country', textForm(), 'THA'),
  required('agency', 'seat.longitude', numberForm, '100.5'),
  required('agency', 'seat.latitude', numberForm, '13.75'),
  required('agency', 'seat.precision', textForm(), 'city'),
  optional('agency', 'seat.checked', flagForm),
  required('agency', 'seat.source', citationForm, 'sofia-globe 6'),
  optional('contribution', 'role', textForm()),
  optional('contribution', 'date', dateForm),
  ...byLanguage('contribution', 'text', 'untranslated'),
  optional('contribution', 'with', idsForm),
  required('contribution', 'sources', citationsForm, 'sofia-globe 2; upi'),
];

/** The columns of one kind. */
export const agencyColumns: readonly Column[] = columns.filter((column) => column.of === 'agency');
export const contributionColumns: readonly Column[] = columns.filter((column) => column.of === 'contribution');

function column(of: Column['of'], name: string, form: Form, empty: Column['empty']): Column {
  return { name, path: name.split('.'), of, form, empty };
}

function required(of: Column['of'], name: string, form: Form, example: string): Column {
  return column(of, name, form, { example });
}

function optional(of: Column['of'], name: string, form: Form): Column {
  return column(of, name, form, 'nothing');
}

function byLanguage(of: Column['of'], name: string, empty: 'untranslated' | 'nothing'): readonly Column[] {
  return languages.map((language) => column(of, `${name}.${language}`, textForm(language), empty));
}
