/**
 * A value as JSON for the text of a `<script>`. React writes that text as it is, so that what could end the script or begin a comment must
 * not stand in it: each `<` is written as JSON's own escape, which means the same.
 */
export function scriptJson(value: object): string {
  return JSON.stringify(value).replaceAll('<', '\\u003c');
}
