import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { builtinModules } from 'node:module';
import path from 'node:path';
import { findCycles } from './cycles.mjs';
import { readImports } from './imports.mjs';
import {
  defaultExports,
  longerFiles,
  longestFile,
  outsideFolders,
  packages,
  productFolders,
  reachable,
  testFolders,
  testPackages,
  withoutNode,
} from './rules.mjs';

/** @typedef {{ readonly file: string, readonly line: number, readonly arrow: string, readonly rule: string }} Violation */

const code = /\.(ts|tsx|mjs|cjs|js|jsx)$/;
const counted = /\.(ts|tsx|mjs|cjs|js|jsx|css|html|sh)$/;
const builtins = new Set(builtinModules);

/** @param {string} file */
const folderOf = (file) => file.split('/')[0] ?? '';
/** @param {string} file */
const layerOf = (file) => file.split('/').slice(0, -1).slice(0, 2).join('/');
/** @param {string} file */
const isTest = (file) => /\.test\.tsx?$/.test(file);
/** @param {string} place @param {readonly string[]} among */
const isWithin = (place, among) => among.some((each) => place === each || place.startsWith(`${each}/`));

/** @param {string} root @returns {string[]} paths with `/`, sorted */
function listFiles(root) {
  const folders = [...productFolders, ...outsideFolders].filter((each) => existsSync(path.join(root, each)));
  const inside = folders.flatMap((folder) =>
    readdirSync(path.join(root, folder), { recursive: true, withFileTypes: true })
      .filter((entry) => entry.isFile())
      .map((entry) => path.relative(root, path.join(entry.parentPath, entry.name)).split(path.sep).join('/')),
  );
  const above = readdirSync(root).filter((name) => /\.config\.ts$/.test(name));
  return [...inside, ...above].filter((file) => !/(^|\/)(node_modules|dist)\//.test(file)).sort();
}

/** Checks one arrow between two files; null where it is allowed. @param {string} from @param {string} to */
function refuseFile(from, to) {
  const [source, target] = [layerOf(from), layerOf(to)];
  if (!productFolders.includes(folderOf(from))) return null;
  if (isTest(from)) {
    if (folderOf(from) === folderOf(to) || isWithin(to, testFolders)) return null;
    if (folderOf(to) === 'shared' && reachesShared(folderOf(from), target)) return null;
    return `a test beside the code may import its own folder, shared, ${testFolders.join(', ')}`;
  }
  if (isTest(to)) return 'no product file imports a test';
  if (outsideFolders.includes(folderOf(to))) return `no product file imports ${folderOf(to)}/`;
  const allowed = reachable[source];
  if (!allowed) return `"${source}" is not a layer of the house (tools/boundaries/rules.mjs names them)`;
  const feature = (/** @type {string} */ file) => file.split('/').slice(0, 3).join('/');
  if (source === target && source === 'renderer/features' && feature(from) !== feature(to))
    return 'a feature never imports another feature';
  if (source === target || allowed.includes(target)) return null;
  if (folderOf(from) !== folderOf(to) && folderOf(to) !== 'shared' && productFolders.includes(folderOf(to)))
    return 'top folders never import each other';
  return `${source} may import: ${allowed.join(', ') || 'nothing but itself'}`;
}

/** Whether any layer of a folder may reach a layer of shared. @param {string} folder @param {string} target */
const reachesShared = (folder, target) =>
  Object.entries(reachable).some(
    ([layer, allowed]) => folderOf(layer) === folder && allowed.includes(target),
  ) || folder === 'shared';

/** @param {string} from @param {string} specifier */
function refusePackage(from, specifier) {
  const folder = folderOf(from);
  if (!productFolders.includes(folder)) return null;
  if (specifier.startsWith('node:') || builtins.has(specifier)) {
    if (isTest(from) || !withoutNode.includes(folder)) return null;
    return `${folder} runs where Node's modules do not exist`;
  }
  const name = specifier
    .split('/')
    .slice(0, specifier.startsWith('@') ? 2 : 1)
    .join('/');
  if (isTest(from) && testPackages.includes(name)) return null;
  const places = packages[name];
  if (!places) return `package "${name}" is not named in tools/boundaries/rules.mjs`;
  return isWithin(from, places) ? null : `package "${name}" belongs to ${places.join(', ')}`;
}

/** What a relative import points at: a file of the tree, or null. */
function resolveImport(/** @type {string} */ root, /** @type {string} */ from, /** @type {string} */ text) {
  const to = path.posix.join(path.posix.dirname(from), text.replace(/[?#].*$/, ''));
  return existsSync(path.join(root, to)) && path.posix.extname(to) ? to : null;
}

/**
 * Checks a tree of sources against the law of the house.
 * @param {string} root
 * @returns {{ violations: Violation[], files: number, arrows: number }}
 */
export function checkTree(root) {
  /** @type {Violation[]} */
  const violations = [];
  /** @type {Map<string, { to: string, line: number }[]>} */
  const graph = new Map();
  let arrows = 0;
  const files = listFiles(root);
  for (const file of files.filter((each) => counted.test(each))) {
    const source = readFileSync(path.join(root, file), 'utf8');
    const lineAt = (/** @type {number} */ at) => source.slice(0, at).split('\n').length;
    const report = (/** @type {number} */ line, /** @type {string} */ arrow, /** @type {string} */ rule) =>
      violations.push({ file, line, arrow, rule });
    const lines = source.trimEnd().split('\n').length;
    if (lines > longestFile && !longerFiles[file])
      report(
        longestFile + 1,
        `${lines} lines`,
        `no file is longer than ${longestFile} lines: split it, or explain it in tools/boundaries/rules.mjs`,
      );
    if (!code.test(file)) continue;

    const reading = readImports(file, source);
    const isProduct = productFolders.includes(folderOf(file));
    if (reading.error) report(1, 'does not parse', reading.error);
    if (isProduct && reading.isBarrel) report(1, 'barrel', 'no file only passes on what others export');
    else if (isProduct && reading.starExport !== null)
      report(lineAt(reading.starExport), 'export *', 'say by name what is exported');
    if (reading.hasDefault !== null && !/\.config\.ts$/.test(file) && !defaultExports[file])
      report(
        lineAt(reading.hasDefault),
        'default export',
        'export by name; only *.config.ts exports a default',
      );

    graph.set(file, []);
    for (const { text, at, isComputed } of reading.imports) {
      arrows += 1;
      const line = lineAt(at);
      if (isComputed) {
        if (isProduct && !isTest(file))
          report(line, 'computed import', 'an import that cannot be read off cannot be checked');
        continue;
      }
      if (!text.startsWith('.')) {
        const rule = text.startsWith('/') ? 'write a relative path' : refusePackage(file, text);
        if (rule) report(line, `${file} -> ${text}`, rule);
        continue;
      }
      const to = resolveImport(root, file, text);
      if (!to && isProduct)
        report(line, `${file} -> ${text}`, 'no such file (imports are written with their extension)');
      if (!to) continue;
      graph.get(file)?.push({ to, line });
      const rule = refuseFile(file, to);
      if (rule) report(line, `${file} -> ${to}`, rule);
    }
  }
  for (const cycle of findCycles(graph)) {
    const [first] = cycle;
    if (first)
      violations.push({
        file: first.from,
        line: first.line,
        arrow: [...cycle.map((each) => each.from), first.from].join(' -> '),
        rule: 'imports never run in a circle',
      });
  }
  return { violations, files: graph.size, arrows };
}
