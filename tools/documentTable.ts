import { readFileSync } from 'node:fs';

/** The cells of the first table of a Markdown text, row by row, without its heading. */
export function rowsOf(document: string): readonly (readonly string[])[] {
  const lines = document.split('\n').filter((line) => line.startsWith('| ') && line.endsWith(' |'));
  return lines.slice(2).map((line) => line.slice(2, -2).split(' | '));
}

/** The files and folders that a cell names in backticks. */
export const pathsIn = (cell: string): string[] =>
  [...cell.matchAll(/`([^`\s]+\/[^`\s]*)`/g)].map(([, file]) => file ?? '');

/** The tests that a cell names, as `` `file`: “title” ``, each with its file. */
export const testsIn = (cell: string): { file: string; title: string }[] =>
  [...cell.matchAll(/`([^`\s]+\/[^`\s]*)`: ((?:“[^”]*”(?:, )?)+)/g)].flatMap(([, file = '', titles = '']) =>
    [...titles.matchAll(/“([^”]*)”/g)].map(([, title = '']) => ({ file, title })),
  );

/** Every title of a test file as it is written there; what a template puts in is N. */
export const titlesOf = (path: string): string[] =>
  [...readFileSync(path, 'utf8').matchAll(/(['"`])((?:(?!\1)[^\n\\])+)\1/g)].map(([, , title = '']) =>
    title.replaceAll(/\$\{[^}]*\}/g, 'N'),
  );
