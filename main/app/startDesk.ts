import { hostname } from 'node:os';
import { join } from 'node:path';
import { app, dialog, nativeTheme, session } from 'electron';
import { desktopCalls } from '../../shared/desktop/calls.ts';
import { defaultSettings, keptSettings as kept, type Settings } from '../../shared/desktop/settings.ts';
import { appCalls, workstationName } from '../calls/appCalls.ts';
import { attentionCalls } from '../calls/attentionCalls.ts';
import { serve } from '../calls/serve.ts';
import { sessionCalls } from '../calls/sessionCalls.ts';
import { settingsCalls } from '../calls/settingsCalls.ts';
import { vaultCalls } from '../calls/vaultCalls.ts';
import { contentSecurityPolicy } from '../platform/contentSecurityPolicy.ts';
import { readDeployedGateway } from '../platform/deployment.ts';
import type { ReportFault } from '../platform/faultLog.ts';
import { createGatewayClient } from '../platform/gatewayClient.ts';
import { defaultGatewayUrl, parseGatewayUrl } from '../platform/gatewayUrl.ts';
import { startAtLogin } from '../platform/loginItem.ts';
import { setMenu } from '../platform/menu.ts';
import { createNotifications } from '../platform/notifications.ts';
import { servePages } from '../platform/pageProtocol.ts';
import { restrictSession } from '../platform/permissions.ts';
import { watchPower } from '../platform/power.ts';
import { createStore } from '../platform/store.ts';
import { createTray } from '../platform/tray.ts';
import { createVault } from '../platform/vault.ts';
import { wordsIn } from '../platform/words.ts';
import { openDeskWindow } from '../windows/deskWindow.ts';
import { guardContents } from '../windows/navigation.ts';
import { createOwnWindows } from '../windows/ownWindows.ts';
import { placement } from '../windows/placement.ts';
import { readEnvironment } from './environment.ts';
import { systemWords } from './language.ts';

/** Builds the whole desktop application, once Electron is ready, and takes it down when it quits. */
export function startDesk(report: ReportFault): void {
  const { isPackaged } = app;
  const environment = readEnvironment(process.env, isPackaged);
  const userData = app.getPath('userData');
  const asked =
    environment.gateway ?? readDeployedGateway([userData, process.resourcesPath]) ?? defaultGatewayUrl;
  const gatewayUrl = parseGatewayUrl(asked);
  if (!gatewayUrl.ok) {
    leave(`${systemWords().badGateway}\n${asked}`);
    return;
  }

  if (process.platform === 'win32') app.setAppUserModelId('fi.luotsi.desk'); // notifications name their sender by it
  const ownWindows = createOwnWindows({
    isPackaged,
    kept: {
      conversation: createStore('window-conversation', placement),
      side: createStore('window-side', placement),
    },
  });
  app.on('web-contents-created', (_event, contents) =>
    guardContents(contents, () => performance.now(), ownWindows.allow),
  );
  restrictSession(session.defaultSession);
  servePages(
    environment.rendererFolder ?? join(import.meta.dirname, '../renderer'),
    contentSecurityPolicy(gatewayUrl.value),
  );

  const keptSettings = createStore('settings', kept);
  const current = keptSettings.read() ?? defaultSettings;
  nativeTheme.themeSource = current.theme;
  setMenu(wordsIn[current.language], isPackaged);

  let isQuitting = false;
  app.on('before-quit', () => {
    isQuitting = true;
  });
  const desk = openDeskWindow({
    preload: join(import.meta.dirname, '../preload/preload.cjs'),
    isPackaged,
    kept: createStore('window', placement),
    ownWindows,
    isQuitting: () => isQuitting,
    onPageLost: () => leave(systemWords().pageLost),
  });
  app.on('second-instance', desk.show);
  app.on('activate', desk.show);

  const tray = createTray(wordsIn[current.language], { onShow: desk.show, onQuit: () => app.quit() });
  const notifications = createNotifications((contactId) => {
    desk.show();
    desk.notify('notification.clicked', { contactId });
  });
  const vault = createVault(join(userData, 'vault'), environment.allowsPlainVault);

  const applySettings = ({ language, theme, startsAtLogin }: Settings) => {
    startAtLogin(startsAtLogin, isPackaged);
    nativeTheme.themeSource = theme;
    setMenu(wordsIn[language], isPackaged);
    tray.speak(wordsIn[language]);
  };
  const stopServing = serve(
    desktopCalls,
    {
      ...appCalls({
        version: app.getVersion(),
        platform: process.platform,
        gatewayUrl: gatewayUrl.value,
        workstation: workstationName(hostname()),
      }),
      ...sessionCalls(createGatewayClient(gatewayUrl.value, vault)),
      ...settingsCalls(keptSettings, applySettings),
      ...vaultCalls(vault),
      ...attentionCalls({
        notifications,
        showUnread(unread) {
          app.setBadgeCount(unread.unread);
          tray.showUnread(unread);
          desk.showUnread(unread);
        },
        focusWindow: desk.show,
      }),
    },
    report,
  );
  const stopWatching = watchPower({
    onResume: () => desk.notify('power.resumed', {}),
    onLock: () => desk.notify('screen.locked', {}),
    onUnlock: () => desk.notify('screen.unlocked', {}),
    onShutdown: () => app.quit(),
  });
  app.on('will-quit', () => {
    stopWatching();
    stopServing();
    notifications.closeAll();
    tray.remove();
  });
}

function leave(why: string): void {
  dialog.showErrorBox('Luotsi', why);
  app.exit(1);
}
