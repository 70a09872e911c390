import type { WebPreferences } from 'electron';

/** What every window of ours is held to; one that needs the bridge adds its preload. */
export const safePreferences = (isPackaged: boolean): WebPreferences => ({
  contextIsolation: true,
  sandbox: true,
  nodeIntegration: false,
  nodeIntegrationInSubFrames: false,
  nodeIntegrationInWorker: false,
  webSecurity: true,
  webviewTag: false,
  allowRunningInsecureContent: false,
  experimentalFeatures: false,
  navigateOnDragDrop: false,
  // The dictionaries would be fetched from another company's servers, and misspelt words are content.
  spellcheck: false,
  // A hidden window goes on receiving contacts.
  backgroundThrottling: false,
  devTools: !isPackaged,
});
