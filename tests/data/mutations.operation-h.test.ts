import { describe } from 'vitest';
import { describeMutations } from './mutations/describeMutations';

describe('data/operation-h', () => describeMutations('operation-h'));
