import { languages } from '../../lib/language/Language';
import { loadOperations } from '../../lib/operation/loadOperation';
import { inventedSets, type MapSet } from '../../scripts/bench/maps/mapSets';
import { mapSizes } from '../../scripts/bench/maps/mapSizes';
import { expectMaps } from './setup/expectMaps';

const frozen = loadOperations().map((operation): MapSet => [operation.slug, () => operation]);

expectMaps({ sets: [...frozen, ...inventedSets], sizes: mapSizes, languages });
