// What run.mjs measures with.
import { spawnSync } from 'node:child_process';
import { readdirSync, statSync } from 'node:fs';
import { join } from 'node:path';

// Runs a command to its end: seconds of wall clock and of CPU, the most memory it held (bytes). Throws where it fails.
export function timed(command) {
  const begun = process.hrtime.bigint();
  const run = spawnSync('/usr/bin/time', ['-q', '-f', '%U %S %M', ...command], { encoding: 'utf8', maxBuffer: 1 << 30, stdio: ['ignore', 'ignore', 'pipe'] });
  const wall = Number(process.hrtime.bigint() - begun) / 1e9;
  if (run.error) throw run.error;
  if (run.status !== 0) throw new Error(`${command.join(' ')}\n${run.stderr.split('\n').slice(0, 20).join('\n')}`);
  const [user, system, peak] = run.stderr.trim().split('\n').at(-1).split(' ').map(Number);
  return { wall, cpu: user + system, peak: peak * 1024 };
}

export function treeOf(folder) {
  const tree = { files: 0, bytes: 0 };
  for (const entry of readdirSync(folder, { withFileTypes: true, recursive: true })) {
    if (!entry.isFile()) continue;
    tree.files += 1;
    tree.bytes += statSync(join(entry.parentPath ?? entry.path, entry.name)).size;
  }
  return tree;
}

export function median(numbers) {
  const sorted = [...numbers].sort((a, b) => a - b);
  const middle = Math.floor(sorted.length / 2);
  return sorted.length % 2 ? sorted[middle] : (sorted[middle - 1] + sorted[middle]) / 2;
}
