/** @typedef {Map<string, { to: string, line: number }[]>} Graph */

/**
 * One shortest circle for every knot of files that import each other (Tarjan's strongly connected components).
 * @param {Graph} graph
 * @returns {{ from: string, line: number }[][]}
 */
export function findCycles(graph) {
  /** @type {{ from: string, line: number }[][]} */
  const cycles = [];
  for (const knot of knotsOf(graph)) {
    const found = shortestCircle(graph, knot);
    if (found) cycles.push(found);
  }
  return cycles;
}

/** @param {Graph} graph @returns {Set<string>[]} */
function knotsOf(graph) {
  /** @type {Map<string, { index: number, low: number, isOpen: boolean }>} */
  const marks = new Map();
  /** @type {string[]} */
  const stack = [];
  /** @type {Set<string>[]} */
  const knots = [];
  const visit = (/** @type {string} */ file) => {
    const mark = { index: marks.size, low: marks.size, isOpen: true };
    marks.set(file, mark);
    stack.push(file);
    for (const { to } of graph.get(file) ?? []) {
      const known = marks.get(to);
      if (known) {
        if (known.isOpen) mark.low = Math.min(mark.low, known.index);
      } else mark.low = Math.min(mark.low, visit(to).low);
    }
    if (mark.low === mark.index) {
      const knot = stack.splice(stack.indexOf(file));
      for (const each of knot) {
        const closed = marks.get(each);
        if (closed) closed.isOpen = false;
      }
      knots.push(new Set(knot));
    }
    return mark;
  };
  for (const file of graph.keys()) if (!marks.has(file)) visit(file);
  return knots;
}

/** @param {Graph} graph @param {Set<string>} knot */
function shortestCircle(graph, knot) {
  const start = [...knot].sort()[0] ?? '';
  /** @type {{ file: string, path: { from: string, line: number }[] }[]} */
  const queue = [{ file: start, path: [] }];
  const seen = new Set();
  for (const { file, path } of queue) {
    for (const { to, line } of graph.get(file) ?? []) {
      const next = [...path, { from: file, line }];
      if (to === start) return next;
      if (!knot.has(to) || seen.has(to)) continue;
      seen.add(to);
      queue.push({ file: to, path: next });
    }
  }
  return null;
}
