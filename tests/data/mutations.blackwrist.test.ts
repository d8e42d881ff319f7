import { describe } from 'vitest';
import { describeMutations } from './mutations/describeMutations';

describe('the frozen blackwrist', () => describeMutations('blackwrist'));
