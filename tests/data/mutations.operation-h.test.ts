import { describe } from 'vitest';
import { describeMutations } from './mutations/describeMutations';

describe('the frozen operation-h', () => describeMutations('operation-h'));
