import { EventEmitter } from 'node:events';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';

const system = vi.hoisted(() => ({ idleState: 'active', monitor: null as unknown }));
vi.mock('electron', () => {
  const monitor = Object.assign(new EventEmitter(), { getSystemIdleState: () => system.idleState });
  system.monitor = monitor;
  return { powerMonitor: monitor };
});

const { watchPower } = await import('./power.ts');
const { platform } = process;
const pretend = (value: string) => Object.defineProperty(process, 'platform', { value });
const listeners = () => ({ onResume: vi.fn(), onLock: vi.fn(), onUnlock: vi.fn(), onShutdown: vi.fn() });

beforeEach(() => {
  vi.useFakeTimers();
  system.idleState = 'active';
});
afterEach(() => {
  vi.useRealTimers();
  pretend(platform);
});

test('on Linux the lock is noticed within a second, once, and so is its end', () => {
  pretend('linux');
  const heard = listeners();
  const stop = watchPower(heard);
  vi.advanceTimersByTime(5_000);
  expect(heard.onUnlock).not.toHaveBeenCalled();
  system.idleState = 'locked';
  vi.advanceTimersByTime(1_000);
  expect(heard.onLock).toHaveBeenCalledTimes(1);
  vi.advanceTimersByTime(5_000);
  system.idleState = 'active';
  vi.advanceTimersByTime(1_000);
  expect(heard.onLock).toHaveBeenCalledTimes(1);
  expect(heard.onUnlock).toHaveBeenCalledTimes(1);
  stop();
  expect(vi.getTimerCount()).toBe(0);
});

test('what the system tells is passed on until it is stopped, elsewhere without asking', () => {
  pretend('win32');
  const heard = listeners();
  const monitor = system.monitor as EventEmitter;
  const stop = watchPower(heard);
  expect(vi.getTimerCount()).toBe(0);
  for (const name of ['resume', 'lock-screen', 'unlock-screen', 'shutdown']) monitor.emit(name);
  for (const listener of Object.values(heard)) expect(listener).toHaveBeenCalledTimes(1);
  stop();
  expect(monitor.eventNames()).toEqual([]);
});
