import type { z } from 'zod';
import { explainField } from './explainField';
import { fieldsByLine } from './fieldsByLine';
import { completeLines, isOptional, shownLines, type Template } from './Template';

/**
 * The text of a new file: the template, with what the schema says of each field in comments above it. What has been said once is not said
 * again in the same file.
 */
export function explainTemplate(template: Template, schema: z.core.$ZodType): string {
  const [raw, shown, complete] = [template.split('\n'), shownLines(template), completeLines(template)];
  const fields = new Map([...fieldsByLine(complete, schema), ...fieldsByLine(shown, schema)]);
  const said = new Set<string>();
  let margin = '';
  return raw.flatMap((marked, index) => {
    const line = (isOptional(marked) ? complete : shown)[index] ?? '';
    const comments = commentsAbove(index, indentOf(line));
    if (!isOptional(marked)) return [...comments, line];
    // A block that may be left out is a comment as a whole: its first line's comments stand outside, the others' inside.
    const isFirst = !isOptional(raw[index - 1] ?? '');
    if (isFirst) margin = indentOf(line);
    const inside = [...(isFirst ? [] : comments), line].map((text) => `${margin}# ${text.slice(margin.length)}`);
    return [...(isFirst ? comments : []), ...inside];
  }).join('\n');

  function commentsAbove(index: number, indent: string): readonly string[] {
    const field = fields.get(index);
    const [own, ...within] = field === undefined ? [] : explainField(field);
    if (own === undefined) return [];
    const unsaid = within.filter(({ about }) => !said.has(about));
    const wanted = unsaid.length > 0 || !said.has(own.about) ? [own, ...unsaid] : [];
    for (const { about } of wanted) said.add(about);
    return wanted.map(({ text }) => `${indent}# ${text}`);
  }
}

function indentOf(line: string): string {
  return /^ */.exec(line)?.[0] ?? '';
}
