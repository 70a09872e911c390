import { say } from './say.mjs';

/** The name of the first signal that asks us to end. @returns {Promise<string>} */
export const firstSignal = () =>
  new Promise((resolve) => {
    for (const signal of /** @type {const} */ (['SIGINT', 'SIGTERM', 'SIGHUP'])) {
      process.once(signal, () => resolve(signal));
    }
  });

/**
 * A second Ctrl+C forces the end. npm passes on a signal that the terminal has already sent, so an echo is no second one.
 * @param {() => void} force
 */
export function forceOnSecond(force) {
  const since = performance.now();
  process.on('SIGINT', () => {
    if (performance.now() - since < 700) return;
    say('ending at once');
    force();
    process.exit(130);
  });
}
