import { spawn } from 'node:child_process';

/** @param {number} since milliseconds of performance.now() */
export const secondsSince = (since) => `${((performance.now() - since) / 1000).toFixed(1)} s`;

/** @param {string} text */
export const say = (text) => console.log(`luotsi: ${text}`);

/** Something that went wrong and what would help; printed without a stack. */
export class Trouble extends Error {
  /** @param {string} message @param {string[]} remedies */
  constructor(message, remedies = []) {
    super(message);
    this.name = 'Trouble';
    this.remedies = remedies;
  }
}

/** Prints why a command ends, and sets the exit code. @param {unknown} error */
export function sayTrouble(error) {
  if (error instanceof Trouble) {
    console.error(`\nluotsi: ${error.message}`);
    for (const remedy of error.remedies) console.error(`  - ${remedy}`);
  } else console.error(error);
  process.exitCode = 1;
}

/**
 * Does a long step: says what begins, that it still goes on every few seconds, and how long it took.
 * @template T
 * @param {string} what
 * @param {() => Promise<T>} work
 * @returns {Promise<T>}
 */
export async function step(what, work) {
  const started = performance.now();
  say(`${what} …`);
  const beat = setInterval(
    () => say(`${what} … ${Math.round((performance.now() - started) / 1000)} s`),
    5_000,
  );
  try {
    const value = await work();
    say(`${what}: done in ${secondsSince(started)}`);
    return value;
  } finally {
    clearInterval(beat);
  }
}

/**
 * Runs a program to its end and keeps what it says; its last lines stand in the error if it fails.
 * @param {string} program
 * @param {readonly string[]} args
 * @param {{ cwd: string, remedies: string[], isShell?: boolean, env?: NodeJS.ProcessEnv }} options
 * @returns {Promise<string>}
 */
export function run(program, args, { cwd, remedies, isShell = false, env = process.env }) {
  return new Promise((resolve, reject) => {
    const child = spawn(program, args, { cwd, env, shell: isShell, stdio: ['ignore', 'pipe', 'pipe'] });
    let output = '';
    const keep = (/** @type {Buffer} */ chunk) => {
      output += chunk;
    };
    child.stdout.on('data', keep);
    child.stderr.on('data', keep);
    child.on('error', (cause) => reject(new Trouble(`${program} did not start: ${cause.message}`, remedies)));
    child.on('close', (code) => {
      if (code === 0) return resolve(output);
      const tail = output.trim().split('\n').slice(-25).join('\n');
      reject(new Trouble(`${program} ${args.join(' ')} failed (${code}):\n${tail}`, remedies));
    });
  });
}
