import { measureBrowser } from '/work/wt/scale/scripts/sizes/measureBrowser';
const n = process.argv[2];
console.log(n, JSON.stringify(await measureBrowser(`out-${n}`, `/en/agencies-${n}/`)));
