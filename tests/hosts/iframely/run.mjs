// node run.mjs ADDRESS, in this very folder, whose config.js Iframely reads: prints last what Iframely makes of an address, as JSON.
import { run } from 'iframely';
import { findWhitelistRecordFor } from 'iframely/lib/whitelist.js';

run(process.argv[2], { v: '1.3', getWhitelistRecord: findWhitelistRecordFor }, (error, data) => {
  console.log(`\n${JSON.stringify({ error, ...data })}`);
  process.exit(0);
});
