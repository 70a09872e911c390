import './zod.ts';
import '@fontsource-variable/source-sans-3/index.css';
import { StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import { createBrowserHost } from '../clients/browserHost.ts';
import { createDesktopHost } from '../clients/desktopHost.ts';
import { findBridge } from '../clients/host.ts';
import { createSession } from '../feed/session.ts';
import { createSettings } from '../feed/settings.ts';
import '../ui/tokens.css';
import '../ui/base.css';
import '../ui/parts.css';
import '../ui/dialog.css';
import '../ui/tabs.css';
import { learn } from '../kit/words/spoken.ts';
import { Root } from './Root.tsx';

/** Builds everything that outlives a session, and shows the page. */
async function start(): Promise<void> {
  const bridge = findBridge();
  const host = bridge ? createDesktopHost(bridge) : createBrowserHost();
  const settings = createSettings(host);
  const session = createSession(host);
  const [{ gatewayUrl, workstation }] = await Promise.all([host.call('app.info', {}), settings.load()]);
  await learn(settings.store.getState().language);
  const element = document.getElementById('root');
  if (!element) return;
  createRoot(element).render(
    <StrictMode>
      <Root
        host={host}
        settings={settings}
        session={session}
        gatewayUrl={gatewayUrl}
        workstation={workstation}
      />
    </StrictMode>,
  );
  await session.begin();
}

void start();
