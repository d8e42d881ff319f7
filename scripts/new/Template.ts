/**
 * A YAML file as it is written for a new operation, before its fields are explained. A line that begins with `#?` shows a field that may be
 * left out: in the new file it is a comment. Where it takes the place of another line, that one ends in `#!`.
 */
export type Template = string;

const optional = /^#\?/;
const replaced = / *#!$/;

/** Whether a line of a template shows a field that may be left out. */
export function isOptional(line: string): boolean {
  return optional.test(line);
}

/** The lines of the new file; what is a comment there is an empty line here, so that lines keep their numbers. */
export function shownLines(template: Template): readonly string[] {
  return template.split('\n').map((line) => (isOptional(line) ? '' : line.replace(replaced, '')));
}

/** The lines of the file with every field that may be left out; again lines keep their numbers. */
export function completeLines(template: Template): readonly string[] {
  return template.split('\n').map((line) => (replaced.test(line) ? '' : line.replace(optional, '')));
}
