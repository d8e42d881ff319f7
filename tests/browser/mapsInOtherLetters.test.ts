import { loadOperations } from '../../lib/operation/loadOperation';
import { inventedSets, type MapSet } from '../../scripts/bench/maps/mapSets';
import { sizeNamed } from '../../scripts/bench/maps/mapSizes';
import { expectMaps } from './setup/expectMaps';

const frozen = loadOperations().map((operation): MapSet => [operation.slug, () => operation]);

/** Arial’s widths, wider letters than any that maps are planned for, and a reader's text at 200 %. */
const looks = [{ font: 'Liberation Sans' }, { font: 'DejaVu Sans' }, { letters: 32 }];

expectMaps({ sets: [...frozen, ...inventedSets], sizes: ['280', '375', '640', '1280', '280x320', '640x560'].map(sizeNamed), languages: ['en'], looks });
