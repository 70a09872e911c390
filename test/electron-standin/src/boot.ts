// What `electron <switches> <folder> <arguments>` does, with Node in place of Electron's executable.
import { readFileSync } from 'node:fs';
import { open as openInspector } from 'node:inspector';
import Module, { createRequire, register } from 'node:module';
import { join, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { PackageFile } from './runtime.ts';

type Resolver = { _resolveFilename(id: string, ...rest: unknown[]): string };

const electronFile = join(__dirname, 'electron.cjs');
const load = createRequire(__filename);
const args = process.argv.slice(2);

resolveElectron();
imitateProcess();
void run();

/** Both `require('electron')` and `import 'electron'` give the stand-in. */
function resolveElectron(): void {
  const resolver = Module as unknown as Resolver;
  const resolveOther = resolver._resolveFilename;
  resolver._resolveFilename = function (id, ...rest) {
    return id === 'electron' || id === 'electron/main' ? electronFile : resolveOther.call(this, id, ...rest);
  };
  const url = JSON.stringify(pathToFileURL(electronFile).href);
  const hooks = `export async function resolve(id, context, next) {
    return id === 'electron' || id === 'electron/main' ? { url: ${url}, format: 'commonjs', shortCircuit: true } : next(id, context);
  }`;
  register(`data:text/javascript,${encodeURIComponent(hooks)}`);
}

function imitateProcess(): void {
  const executable = join(__dirname, 'electron');
  Object.defineProperty(process, 'execPath', { value: executable });
  Object.defineProperty(process.versions, 'electron', { value: '0.0.0-standin', enumerable: true });
  Object.assign(process, { type: 'browser', defaultApp: true, resourcesPath: join(__dirname, 'resources') });
  process.argv = [executable, ...args];
}

async function run(): Promise<void> {
  const inspect = args.find((arg) => arg.startsWith('--inspect='));
  if (inspect) openInspector(Number(inspect.split('=')[1]));

  const folder = resolve(args.find((arg, index) => !arg.startsWith('-') && args[index - 1] !== '-r') ?? '.');
  const packageFile: PackageFile = JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8'));
  const { app } = load(electronFile);
  process.on('uncaughtException', (error) => {
    console.error('stand-in: A JavaScript error occurred in the main process', error);
    app.exit(1);
  });
  for (const [index, arg] of args.entries()) {
    if (arg === '-r') load(resolve(args[index + 1] ?? ''));
  }
  app._boot(packageFile);
  await import(pathToFileURL(join(folder, packageFile.main ?? 'index.js')).href);
  await app._start();
}
