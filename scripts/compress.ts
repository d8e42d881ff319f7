import { compressSite } from './compress/compressSite';
import { outFolder } from './site/buildSite';

const { plain, brotli, gzip } = await compressSite(outFolder);
console.log(`${plain} bytes of text; ${brotli} with brotli, ${gzip} with gzip.`);
