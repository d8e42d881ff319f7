import type { Fault } from './parseYaml';
import { tabMessage, unreadableMessage } from './yamlErrorMessage';

/**
 * The faults of a text that is no YAML without those that only follow from another one: one mistake makes the parser stumble several
 * times in its line and over every line after it. A tab at the beginning of a line is a mistake that it has many names for.
 */
export function firstCauses(faults: readonly Fault[], text: string): readonly Fault[] {
  const tabs = text.split('\n').flatMap((line, index): readonly Fault[] => {
    const indent = /^ *\t/.exec(line)?.[0];
    return indent === undefined ? [] : [{ line: index + 1, column: indent.length, path: [], message: tabMessage }];
  });
  const before = faults.filter(({ line }) => line < (tabs[0]?.line ?? Infinity)).toSorted((a, b) => a.line - b.line || a.column - b.column);
  const firstUnreadable = before.find(({ message }) => message === unreadableMessage);
  const causes = before.filter((fault, index) => fault.line !== before[index - 1]?.line && (fault === firstUnreadable || fault.message !== unreadableMessage));
  return [...causes, ...tabs];
}
