// Builds the stand-in to out/electron-standin/dist, a folder that looks like Electron's dist/ to the npm package `electron`.
import { chmodSync, mkdirSync, readdirSync, statSync, writeFileSync } from 'node:fs';
import { builtinModules } from 'node:module';
import { join } from 'node:path';
import { build } from 'rolldown';

const source = join(import.meta.dirname, 'src');
export const standinFolder = join(import.meta.dirname, '../../out/electron-standin/dist');
const executable = join(standinFolder, 'electron');

const launcher = `#!/bin/sh
[ -n "$ELECTRON_RUN_AS_NODE" ] && exec node "$@"
exec node "$(dirname "$(readlink -f "$0")")/boot.cjs" "$@"
`;

/** Builds when a source is newer than the last build. Answers with the folder for ELECTRON_OVERRIDE_DIST_PATH. */
export async function buildStandin() {
  if (!isStale()) return standinFolder;
  const external = [...builtinModules, ...builtinModules.map((name) => `node:${name}`)];
  for (const name of ['electron', 'boot']) {
    await build({
      input: join(source, `${name}.ts`),
      platform: 'node',
      external,
      logLevel: 'warn',
      output: {
        file: join(standinFolder, `${name}.cjs`),
        format: 'cjs',
        exports: 'named',
        sourcemap: 'inline',
      },
    });
  }
  for (const name of ['pageWorld', 'preloadWorld']) {
    await build({
      input: join(source, `page/${name}.ts`),
      logLevel: 'warn',
      output: { file: join(standinFolder, `${name}.js`), format: 'iife', name: 'standinPage' },
    });
  }
  mkdirSync(standinFolder, { recursive: true });
  writeFileSync(executable, launcher); // written last: its age is the age of the build
  chmodSync(executable, 0o755);
  return standinFolder;
}

function isStale() {
  const built = statSync(executable, { throwIfNoEntry: false })?.mtimeMs ?? 0;
  const files = readdirSync(source, { recursive: true, encoding: 'utf8' }).map((name) => join(source, name));
  return [...files, import.meta.filename].some((file) => statSync(file).mtimeMs > built);
}

if (process.argv[1] === import.meta.filename) console.log(await buildStandin());
