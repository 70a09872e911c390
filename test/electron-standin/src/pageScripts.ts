import { readFileSync } from 'node:fs';
import { join } from 'node:path';

/** A page script built beside this one (`standinPage` is its global), run at once with the given call. */
function script(name: string, call: string): string {
  const source = readFileSync(join(__dirname, `${name}.js`), 'utf8');
  return `(() => {\n${source}\nstandinPage.${call}\n})()`;
}

/** The secret names the events by which the two worlds talk; random, so that a page cannot guess it. */
export const pageWorldScript = (secret: string): string =>
  script('pageWorld', `startPageWorld('${secret}');`);

/** Electron wraps a sandboxed preload as a classic script; so an ESM preload is a SyntaxError here too. */
export function preloadWorldScript(secret: string, preload: string): string {
  const source = preload && readFileSync(preload, 'utf8');
  const run = `function (require, process, exports, module) {\n${source}\n}`;
  return `${script('preloadWorld', `startPreloadWorld('${secret}', ${run});`)}\n//# sourceURL=${preload}`;
}
