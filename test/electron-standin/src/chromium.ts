import { existsSync } from 'node:fs';

const candidates = [
  '/usr/bin/chromium-headless-shell',
  '/usr/bin/chromium',
  '/usr/bin/chromium-browser',
  '/usr/bin/google-chrome',
];

export function findChromium(): string {
  const found = process.env.LUOTSI_CHROMIUM ?? candidates.find(existsSync);
  if (!found) throw new Error('stand-in: no Chromium found; install one or set LUOTSI_CHROMIUM');
  return found;
}

const disabledFeatures = [
  'HttpsUpgrades',
  'HttpsFirstBalancedModeAutoEnable',
  'LocalNetworkAccessChecks',
  'LocalNetworkAccessChecksWebSockets',
  'MediaRouter',
  'OptimizationHints',
  'PaintHolding',
];

const switches = `
  --no-sandbox --disable-gpu --disable-quic --disable-dev-shm-usage --force-color-profile=srgb
  --no-first-run --no-default-browser-check --no-service-autorun --no-startup-window
  --disable-background-networking --disable-component-update --disable-sync --disable-default-apps
  --disable-extensions --disable-breakpad --disable-hang-monitor --disable-popup-blocking --disable-infobars
  --disable-background-timer-throttling --disable-backgrounding-occluded-windows
  --disable-renderer-backgrounding --disable-back-forward-cache --disable-features=${disabledFeatures.join(',')}
  --password-store=basic --use-mock-keychain --remote-debugging-pipe --remote-debugging-port=0
  --headless --hide-scrollbars --font-render-hinting=none --proxy-bypass-list=<-loopback>
`;

export const chromiumArgs = (profile: string, proxyPort: number): string[] => [
  ...switches.trim().split(/\s+/),
  `--proxy-server=http://127.0.0.1:${proxyPort}`,
  `--user-data-dir=${profile}`,
];
