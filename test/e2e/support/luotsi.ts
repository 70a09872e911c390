import { existsSync } from 'node:fs';
import { join } from 'node:path';
import type { ElectronApplication, Page } from '@playwright/test';
import type { DesktopBridge, DesktopNoticeName } from '../../../shared/desktop/calls.ts';
import { type Desktop, projectRoot } from './electron.ts';

declare global {
  interface Window {
    readonly desktop: DesktopBridge;
  }
}
type Heard = [DesktopNoticeName, unknown][];

export type Luotsi = { application: ElectronApplication; page: Page };
export type LuotsiOptions = { userData?: string; env?: Record<string, string> };

const pages = join(projectRoot, 'test/e2e/support/page');

/** Luotsi's built main process and preload with a small page in place of the workstation's. */
export const luotsiOptions = ({ userData, env }: LuotsiOptions = {}) => ({
  ...(userData === undefined ? {} : { userData }),
  env: { LUOTSI_RENDERER_DIR: pages, LUOTSI_PLAIN_VAULT: '1', ...env },
});

export async function startLuotsi(desktop: Desktop, options: LuotsiOptions = {}): Promise<Luotsi> {
  if (!existsSync(join(projectRoot, 'dist/main/main.js'))) throw new Error('nothing is built: npm run build');
  const application = await desktop.launch(luotsiOptions(options));
  const page = await application.firstWindow();
  await page.locator('html[data-ready]').waitFor();
  return { application, page };
}

export const heardBy = (page: Page): Promise<Heard> =>
  page.evaluate(() => (window as unknown as { heard: Heard }).heard);
