import { mkdirSync, readFileSync, renameSync, rmSync, watch, writeFileSync } from 'node:fs';
import { join } from 'node:path';

export type InstanceLock = { release(): void };

/**
 * One process for each folder of user data. The first to come gets the lock and hears of later ones, which leave
 * their arguments for it and get null.
 */
export function takeLock(userData: string, onNewcomer: (argv: string[]) => void): InstanceLock | null {
  const folder = join(userData, 'standin-lock');
  const file = join(folder, 'pid');
  mkdirSync(folder, { recursive: true });
  if (!writeOwn(file)) {
    if (isAlive(Number(readFileSync(file, 'utf8')))) {
      const draft = join(folder, `${process.pid}.tmp`);
      writeFileSync(draft, JSON.stringify(process.argv));
      renameSync(draft, draft.replace(/tmp$/, 'msg'));
      return null;
    }
    rmSync(file, { force: true });
    if (!writeOwn(file)) return null;
  }
  const watcher = watch(folder, (_, name) => {
    if (!name?.endsWith('.msg')) return;
    const argv = takeMessage(join(folder, name));
    if (argv) onNewcomer(argv);
  });
  watcher.unref();
  return {
    release() {
      watcher.close();
      rmSync(file, { force: true });
    },
  };
}

function writeOwn(file: string): boolean {
  try {
    writeFileSync(file, String(process.pid), { flag: 'wx' });
    return true;
  } catch {
    return false;
  }
}

function isAlive(pid: number): boolean {
  try {
    process.kill(pid, 0);
    return true;
  } catch {
    return false;
  }
}

// The watcher may name one file twice; the second reading finds nothing.
function takeMessage(file: string): string[] | null {
  try {
    const argv: string[] = JSON.parse(readFileSync(file, 'utf8'));
    rmSync(file);
    return argv;
  } catch {
    return null;
  }
}
