import { Menu, type MenuItemConstructorOptions } from 'electron';
import type { Words } from './words.ts';

/** The application's menu: editing, zoom, windows. Reloading and the inspector are there only while developing. */
export function setMenu(words: Words, isPackaged: boolean): void {
  Menu.setApplicationMenu(Menu.buildFromTemplate(menuTemplate(words, isPackaged)));
}

export function menuTemplate(words: Words, isPackaged: boolean): MenuItemConstructorOptions[] {
  const line: MenuItemConstructorOptions = { type: 'separator' };
  const development: MenuItemConstructorOptions = {
    label: words.development,
    submenu: [{ role: 'reload' }, { role: 'toggleDevTools' }],
  };
  return [
    {
      label: words.file,
      submenu: [
        { role: 'close', label: words.close },
        { role: 'quit', label: words.quit },
      ],
    },
    {
      label: words.edit,
      submenu: [
        { role: 'undo', label: words.undo },
        { role: 'redo', label: words.redo },
        line,
        { role: 'cut', label: words.cut },
        { role: 'copy', label: words.copy },
        { role: 'paste', label: words.paste },
        { role: 'selectAll', label: words.selectAll },
      ],
    },
    {
      label: words.view,
      submenu: [
        { role: 'resetZoom', label: words.resetZoom },
        { role: 'zoomIn', label: words.zoomIn },
        { role: 'zoomOut', label: words.zoomOut },
        line,
        { role: 'togglefullscreen', label: words.fullScreen },
      ],
    },
    { label: words.window, submenu: [{ role: 'minimize', label: words.minimise }] },
    ...(isPackaged ? [] : [development]),
  ];
}
