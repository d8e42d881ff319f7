import { describe } from 'vitest';
import { describeMutations } from './mutations/describeMutations';

describe('data/blackwrist', () => describeMutations('blackwrist'));
