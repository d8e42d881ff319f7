import { languages } from '../../../lib/language/Language';
import { loadOperations } from '../../../lib/operation/loadOperation';
import type { MapSet } from '../../../scripts/bench/maps/mapSets';
import { mapSizes } from '../../../scripts/bench/maps/mapSizes';
import { expectMaps } from '../../browser/setup/expectMaps';

const sets = loadOperations().map((operation): MapSet => [operation.slug, () => operation]);

expectMaps({ sets, sizes: mapSizes, languages });
