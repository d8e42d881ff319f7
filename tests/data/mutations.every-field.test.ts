import { describe } from 'vitest';
import { describeMutations } from './mutations/describeMutations';

describe('the invented operation with every field', () => describeMutations('every-field'));
