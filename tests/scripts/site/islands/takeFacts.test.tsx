import { runInNewContext } from 'node:vm';
import { renderToStaticMarkup } from 'react-dom/server';
import { describe, expect, it } from 'vitest';
import { DataBlock } from '../../../../components/island/DataBlock';
import { takeFacts } from '../../../../scripts/site/islands/takeFacts';

/** What the script of a page's facts leaves in a browser. */
function factsIn(script: string): unknown {
  const window: { operationMap?: { facts?: unknown } } = {};
  runInNewContext(script, { window });
  return JSON.parse(JSON.stringify(window.operationMap?.facts));
}

const nasty = 'It’s </script><!-- "quoted", \\ and \u2028 and \n';

describe('the facts of a page', () => {
  const html = renderToStaticMarkup(
    <main>
      <DataBlock name="page" of={{ name: nasty }} />
      <DataBlock name="island" of={{ id: 1 }} />
      <p>first</p>
      <DataBlock name="island" of={{ id: 2 }} />
      <p>second</p>
    </main>,
  );

  it('are taken out of it, in the order in which its islands stand', () => {
    const taken = takeFacts(html);
    expect(taken?.html).toBe('<main><p>first</p><p>second</p></main>');
    expect(factsIn(taken?.script ?? '')).toEqual({ page: { name: nasty }, islands: [{ id: 1 }, { id: 2 }] });
  });

  it('stand beside what other scripts have left', () => {
    const window = { operationMap: { wake: 'kept' } };
    runInNewContext(takeFacts(html)?.script ?? '', { window });
    expect(window.operationMap).toMatchObject({ wake: 'kept', facts: { islands: [{ id: 1 }, { id: 2 }] } });
  });

  it('are none where nothing comes alive', () => {
    expect(takeFacts('<main><p>first</p></main>')).toBeUndefined();
  });
});
