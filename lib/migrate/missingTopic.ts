import { isMap } from 'yaml';
import { rootOf } from '../sheet/yaml/rootOf';
import type { MigrationStep } from './MigrationStep';

/** What an operation is about decides which help its readers see: a line for it, without a choice, so that `check` asks for one. */
export const missingTopic: MigrationStep = {
  name: 'what it is about',
  run: (texts, registry) => {
    const root = rootOf(texts['operation.yaml']);
    if (!isMap(root) || root.has('topic')) return { texts, registry, done: [], toCheck: [] };
    if (root.flow === true) return { hindered: [{ file: 'operation.yaml', path: [], message: "write 'topic', the name of a file in _topics, into this record" }] };
    const text = texts['operation.yaml'];
    const newline = text.includes('\r\n') ? '\r\n' : '\n';
    // Before the first key of the record, and behind the comments that stand above it.
    const [first] = root.items;
    const [start = 0] = (first?.key as { readonly range?: readonly number[] } | undefined)?.range ?? [];
    return {
      texts: { ...texts, 'operation.yaml': `${text.slice(0, start)}topic: # choose: the name of a file in _topics${newline}${text.slice(start)}` },
      registry,
      done: [{ file: 'operation.yaml', path: ['topic'], message: "a line for 'topic' was added" }],
      toCheck: [{ file: 'operation.yaml', path: ['topic'], message: 'choose what the operation is about: the name of a file in _topics; it says which help readers see' }],
    };
  },
};
