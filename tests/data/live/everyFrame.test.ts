import { addresses } from '../../browser/setup/addresses';
import { useBrowser } from '../../browser/setup/browser';
import { describeVisits } from './visitPages';

describeVisits(useBrowser(), addresses.filter((address) => address.startsWith('/embed/')));
