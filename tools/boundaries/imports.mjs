import { parseSync } from 'vite';

/**
 * @typedef {{ readonly text: string, readonly at: number, readonly isComputed: boolean }} Import
 * @typedef {{ imports: Import[], hasDefault: number | null, isBarrel: boolean, starExport: number | null, error: string | null }} Reading
 * @typedef {{ readonly type: string, readonly start: number, readonly [key: string]: unknown }} Node
 */

/** @param {unknown} value @returns {value is Node} */
const isNode = (value) => typeof value === 'object' && value !== null && 'type' in value;

/** @param {unknown} node */
const literalOf = (node) =>
  isNode(node) && node.type === 'Literal' && typeof node.value === 'string' ? node.value : null;

/** What an import() or require() is given: a fixed text (also a template without holes), or something computed. */
function argumentOf(/** @type {unknown} */ node) {
  const literal = literalOf(node);
  if (literal !== null) return literal;
  if (!isNode(node) || node.type !== 'TemplateLiteral') return null;
  const quasis = /** @type {{ value: { cooked: string } }[]} */ (node.quasis);
  return quasis.length === 1 ? (quasis[0]?.value.cooked ?? null) : null;
}

/** @param {Node} node @returns {Import | null} */
function importOf(node) {
  const at = node.start;
  const of = (/** @type {string | null} */ text) => ({ text: text ?? '', at, isComputed: text === null });
  const args = /** @type {unknown[]} */ (node.arguments ?? []);
  switch (node.type) {
    case 'ImportDeclaration':
    case 'ExportAllDeclaration':
      return of(literalOf(node.source));
    case 'ExportNamedDeclaration':
      return node.source ? of(literalOf(node.source)) : null;
    case 'ImportExpression':
    case 'TSImportType':
      return of(argumentOf(node.source ?? node.argument));
    case 'TSExternalModuleReference':
      return of(literalOf(node.expression));
    case 'CallExpression': {
      const callee = /** @type {Node} */ (node.callee);
      if (callee.type === 'Identifier' && callee.name === 'require') return of(argumentOf(args[0]));
      return isGlob(callee) ? { text: '', at, isComputed: true } : null;
    }
    case 'NewExpression': {
      const callee = /** @type {Node} */ (node.callee);
      const text = argumentOf(args[0]);
      const isHere = isNode(args[1]) && args[1].type === 'MemberExpression';
      return callee.name === 'URL' && isHere && text?.match(/\.(ts|tsx|mjs|cjs)$/) ? of(text) : null;
    }
    default:
      return null;
  }
}

/** `import.meta.glob`, whose imports cannot be read off. @param {Node} callee */
const isGlob = (callee) =>
  callee.type === 'MemberExpression' &&
  isNode(callee.object) &&
  callee.object.type === 'MetaProperty' &&
  isNode(callee.property) &&
  callee.property.name === 'glob';

/** @param {unknown} value @param {(node: Node) => void} visit */
function walk(value, visit) {
  if (Array.isArray(value)) for (const each of value) walk(each, visit);
  else if (isNode(value)) {
    visit(value);
    for (const key in value) if (key !== 'type') walk(value[key], visit);
  }
}

/**
 * Reads every import of a source file, whatever its form: static, re-export, import(), require(), import types and
 * `new URL('./x.ts', import.meta.url)`.
 * @param {string} path
 * @param {string} source
 * @returns {Reading}
 */
export function readImports(path, source) {
  const { program, errors } = parseSync(path, source);
  const body = /** @type {Node[]} */ (/** @type {unknown} */ (program.body));
  /** @type {Import[]} */
  const imports = [];
  walk(body, (node) => {
    const found = importOf(node);
    if (found) imports.push(found);
  });
  const rest = body.filter((node) => node.type !== 'ImportDeclaration');
  const isReExport = (/** @type {Node} */ node) =>
    node.type === 'ExportAllDeclaration' || (node.type === 'ExportNamedDeclaration' && !node.declaration);
  const isDefault = (/** @type {Node} */ node) =>
    node.type === 'ExportDefaultDeclaration' ||
    (node.type === 'ExportNamedDeclaration' &&
      /** @type {Node[]} */ (node.specifiers).some(
        (each) => isNode(each.exported) && each.exported.name === 'default',
      ));
  return {
    imports,
    hasDefault: body.find(isDefault)?.start ?? null,
    isBarrel: rest.length > 0 && rest.every(isReExport),
    starExport: body.find((node) => node.type === 'ExportAllDeclaration')?.start ?? null,
    error: errors[0]?.message ?? null,
  };
}
