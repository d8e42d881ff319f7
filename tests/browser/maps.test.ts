import { loadOperations } from '../../lib/operation/loadOperation';
import { inventedSets, type MapSet } from '../../scripts/bench/maps/mapSets';
import { sizeNamed } from '../../scripts/bench/maps/mapSizes';
import { expectMaps } from './setup/expectMaps';

const frozen = loadOperations().map((operation): MapSet => [operation.slug, () => operation]);
const crowded = inventedSets.filter(([slug]) => ['europe-38', 'africa-19'].includes(slug));

expectMaps({ sets: [...frozen, ...crowded], sizes: ['375', '640', '1280'].map(sizeNamed), languages: ['en'] });
