import type { DesktopAnswer } from '../../shared/desktop/calls.ts';
import type { AreaHandlers } from './tables.ts';

export const appCalls = (info: DesktopAnswer<'app.info'>): AreaHandlers<'app'> => ({
  'app.info': () => info,
});

/** A machine's name as the journal takes it; what does not belong in one becomes a hyphen. */
export const workstationName = (host: string): string =>
  host
    .normalize('NFC')
    .replace(/[^\p{L}\p{N}._-]/gu, '-')
    .slice(0, 64);
