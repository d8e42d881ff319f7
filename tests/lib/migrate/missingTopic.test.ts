import { describe, expect, it } from 'vitest';
import { missingTopic } from '../../../lib/migrate/missingTopic';
import { validTexts } from '../operation/validOperation';

const without = validTexts['operation.yaml'].replace(/^topic:.*\n/m, '');
const run = (operation: string) => missingTopic.run({ ...validTexts, 'operation.yaml': operation }, new Map());

describe('an operation of the time before topics', () => {
  it('gets a line for its topic below the comments above its first key, and a person must choose', () => {
    expect(run(`# The operation.\n${without}`)).toMatchObject({
      texts: { 'operation.yaml': `# The operation.\ntopic: # choose: the name of a file in _topics\n${without}` },
      toCheck: [{ file: 'operation.yaml', path: ['topic'], message: 'choose what the operation is about: the name of a file in _topics; it says which help readers see' }],
    });
  });

  it('stays as it is where it has one', () => {
    expect(run(validTexts['operation.yaml'])).toMatchObject({ texts: validTexts, done: [], toCheck: [] });
  });

  it('is hindered where it stands on one line', () => {
    expect(run('{ default-language: en }')).toEqual({ hindered: [{ file: 'operation.yaml', path: [], message: "write 'topic', the name of a file in _topics, into this record" }] });
  });
});
