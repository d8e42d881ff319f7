// node run.mjs ADDRESS [trusted], in this very folder, whose config.js Iframely reads: prints last what Iframely makes of an address, as JSON.
import { run } from 'iframely';
import whitelist from 'iframely/lib/whitelist.js';

const [, , address, trusted] = process.argv;
const trust = { isAllowed: (path) => ['oembed.rich', 'html-meta.embedURL'].includes(path), isDefault: false };
const getWhitelistRecord = trusted ? () => trust : whitelist.findWhitelistRecordFor;

run(address, { v: '1.3', getWhitelistRecord }, (error, data) => {
  console.log(`\n${JSON.stringify({ error, ...data })}`);
  process.exit(0);
});
