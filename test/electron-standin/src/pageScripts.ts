import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { Script } from 'node:vm';
import type { PageConfig } from './page/messages.ts';

// Electron wraps a sandboxed preload as a classic script; so an ESM preload is a SyntaxError here too.
const wrap = (source: string) => `function (require, process, exports, module) {\n${source}\n}`;

/** A page script built beside this one (`standinPage` is its global), run at once with the given call. */
function script(name: string, call: string): string {
  const source = readFileSync(join(__dirname, `${name}.js`), 'utf8');
  return `(() => {\n${source}\n${call}\n})()`;
}

export const pageWorldScript = (config: PageConfig): string =>
  script('pageWorld', `standinPage.startPageWorld(${JSON.stringify(config)});`);

export const preloadWorldScript = (config: PageConfig): string => {
  const call = `standinPage.startPreloadWorld(${JSON.stringify(config)}, ${wrap(readPreload(config.preload))});`;
  return `${script('preloadWorld', call)}\n//# sourceURL=${config.preload || 'no-preload'}`;
};

function readPreload(file: string): string {
  if (!file) return '';
  try {
    const source = readFileSync(file, 'utf8');
    new Script(`(${wrap(source)})`, { filename: file });
    return source;
  } catch (error) {
    const kind = error instanceof SyntaxError ? 'SyntaxError' : 'Error';
    return `throw new ${kind}(${JSON.stringify(error instanceof Error ? error.message : String(error))});`;
  }
}
