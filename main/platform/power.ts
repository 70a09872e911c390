import { powerMonitor } from 'electron';

export type PowerListeners = { onResume(): void; onLock(): void; onUnlock(): void; onShutdown(): void };

const POLL_MS = 500;

/** Tells of waking up, locking and unlocking. The function it returns stops listening. */
export function watchPower({ onResume, onLock, onUnlock, onShutdown }: PowerListeners): () => void {
  powerMonitor.on('resume', onResume);
  powerMonitor.on('shutdown', onShutdown);
  powerMonitor.on('lock-screen', onLock);
  powerMonitor.on('unlock-screen', onUnlock);
  // On Linux Electron says nothing about the lock by itself; content must be hidden within a second (P16).
  const polling = process.platform === 'linux' ? pollLock({ onLock, onUnlock }) : null;
  return () => {
    if (polling) clearInterval(polling);
    powerMonitor.off('resume', onResume);
    powerMonitor.off('shutdown', onShutdown);
    powerMonitor.off('lock-screen', onLock);
    powerMonitor.off('unlock-screen', onUnlock);
  };
}

function pollLock({ onLock, onUnlock }: Pick<PowerListeners, 'onLock' | 'onUnlock'>): NodeJS.Timeout {
  let wasLocked = false;
  return setInterval(() => {
    const isLocked = powerMonitor.getSystemIdleState(60) === 'locked';
    if (isLocked !== wasLocked) (isLocked ? onLock : onUnlock)();
    wasLocked = isLocked;
  }, POLL_MS);
}
