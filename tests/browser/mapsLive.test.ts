import { describe, expect, it } from 'vitest';
import { operationPath } from '../../lib/address/paths';
import { loadOperations } from '../../lib/operation/loadOperation';
import { toOperationView } from '../../lib/view/toOperationView';
import { beyondLimits } from '../../scripts/bench/maps/limits';
import { expectedOf } from '../../scripts/bench/maps/mapPage';
import { sizeNamed } from '../../scripts/bench/maps/mapSizes';
import { measurePage } from '../../scripts/bench/maps/measureAt';
import { useBrowser } from './setup/browser';
import { faultsBeyond } from './setup/expectMaps';
import { openLive } from './setup/openLive';
import { whenDrawn } from './setup/whenDrawn';

const browser = useBrowser();

describe.each(loadOperations().map((operation) => [operation.slug, operation] as const))('the live map of %s', (slug, operation) => {
  it.each(['375', '640', '1280'])('names everything, and names it right, on a page of %s', async (name) => {
    const size = sizeNamed(name);
    const page = await openLive(browser, operationPath('en', slug), { viewport: { width: size.width, height: size.height } });
    await whenDrawn(page);
    const expected = expectedOf(operation, toOperationView(operation, 'en'));
    expect(faultsBeyond(beyondLimits(await measurePage(page, expected), expected, size), slug)).toEqual([]);
  });
});
