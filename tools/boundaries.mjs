// Holds the law of the house: who may import whom, no circles, no barrels, no long files. `npm run boundaries`.
import path from 'node:path';
import { checkTree } from './boundaries/check.mjs';

const root = path.resolve(process.argv[2] ?? path.join(import.meta.dirname, '..'));
const { violations, files, arrows } = checkTree(root);
for (const { file, line, arrow, rule } of violations) console.error(`${file}:${line}  ${arrow}\n    ${rule}`);
console.log(
  violations.length === 0
    ? `boundaries: ${files} files, ${arrows} imports, all within the law`
    : `boundaries: ${violations.length} violation(s) in ${files} files`,
);
process.exitCode = violations.length === 0 ? 0 : 1;
