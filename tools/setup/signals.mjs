import { say } from './say.mjs';

/**
 * Why to end, once there is a reason: a signal, or that npm is gone. npm runs us through a shell that keeps signals to
 * itself, so its end is all we may learn of.
 * @returns {Promise<string>}
 */
export const firstSignal = () =>
  new Promise((resolve) => {
    for (const signal of /** @type {const} */ (['SIGINT', 'SIGTERM', 'SIGHUP'])) {
      process.once(signal, () => resolve(signal));
    }
    if (!process.env.npm_lifecycle_event) return;
    const parent = process.ppid;
    const watch = setInterval(() => {
      if (process.ppid === parent) return;
      clearInterval(watch);
      resolve('npm is gone');
    }, 500);
    watch.unref();
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
