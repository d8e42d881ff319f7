import { spawnSync } from 'node:child_process';

/** How often the command is run. */
const rounds = 9;

/** Measures how long an editor waits for `npm run check` of all operations, from the key to the answer: `npx tsx scripts/measureCheck.ts`. */
function measureCheck(): void {
  const times = Array.from({ length: rounds }, () => {
    const start = performance.now();
    const { status } = spawnSync('npm', ['run', '--silent', 'check'], { stdio: 'ignore' });
    if (status !== 0) throw new Error('The data has errors; mend them first: npm run check');
    return performance.now() - start;
  }).toSorted((a, b) => a - b);
  const [least = NaN, median = NaN, most = NaN] = [times[0], times[Math.floor(rounds / 2)], times[rounds - 1]].map((time) => Math.round(time ?? NaN));
  console.log(`npm run check, ${rounds} runs: ${median} ms in the middle, from ${least} to ${most} ms (Node ${process.versions.node})`);
}

measureCheck();
