// `npm run bench` lists what can be measured; `npm run bench -- NAME` measures it.
import { spawnSync } from 'node:child_process';
import { readdirSync } from 'node:fs';
import path from 'node:path';

const folder = import.meta.dirname;
const known = readdirSync(folder)
  .filter((file) => file.endsWith('.ts'))
  .map((file) => path.basename(file, '.ts'));
const [name, ...args] = process.argv.slice(2);

if (name === undefined || !known.includes(name)) {
  console.log(`npm run bench -- NAME, where NAME is one of: ${known.join(', ')}`);
  process.exit(name === undefined ? 0 : 2);
}
const tsx = path.join(folder, '../node_modules/tsx/dist/cli.mjs');
const file = path.join(folder, `${name}.ts`);
const run = spawnSync(process.execPath, [tsx, file, ...args], { stdio: 'inherit' });
process.exit(run.status ?? 1);
