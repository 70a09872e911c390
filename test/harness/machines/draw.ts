import type { Explored } from './explore.ts';
import { type Machine, machines, walk } from './machines.ts';

/** Every machine as a diagram and a table, made by walking the code itself. */
export const drawMachines = (): string =>
  [
    '# State machines',
    '',
    'Made by `npm run states` by walking the code: every command is tried by everyone in every state, and what is',
    'accepted is drawn. "Gateway" stands for a timed or identifying part of the gateway.',
    ...machines.map((machine) => drawMachine(machine, walk(machine))),
    '',
  ].join('\n');

function drawMachine(machine: Machine, { steps, states }: Explored): string {
  const edges = new Map<string, { verbs: Set<string>; by: Set<string> }>();
  for (const { before, after, verb, by } of steps) {
    const [from, to] = [machine.stateOf(before), machine.stateOf(after)];
    if (from === to) continue;
    const edge = edges.get(`${from}>${to}`) ?? { verbs: new Set(), by: new Set() };
    edge.verbs.add(verb);
    edge.by.add(by);
    edges.set(`${from}>${to}`, edge);
  }
  const nodes = [...new Set([...states.values()].map(machine.stateOf))].sort();
  const idOf = (label: string) => label.replace(/\W+/g, '_');
  const [first] = states.values();
  const rows = [...edges].sort(([a], [b]) => a.localeCompare(b));
  return [
    '',
    `## ${machine.name}`,
    '',
    '```mermaid',
    'stateDiagram-v2',
    ...nodes.filter((node) => idOf(node) !== node).map((node) => `  state "${node}" as ${idOf(node)}`),
    `  [*] --> ${idOf(first ? machine.stateOf(first) : '')}`,
    ...rows.map(([key, { verbs }]) => {
      const [from = '', to = ''] = key.split('>');
      return `  ${idOf(from)} --> ${idOf(to)}: ${[...verbs].sort().join(', ')}`;
    }),
    '```',
    '',
    '| From | To | By the verb | By whom |',
    '| --- | --- | --- | --- |',
    ...rows.map(([key, { verbs, by }]) => {
      const [from, to] = key.split('>');
      return `| ${from} | ${to} | ${[...verbs].sort().join(', ')} | ${[...by].sort().join(', ')} |`;
    }),
  ].join('\n');
}
