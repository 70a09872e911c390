import type { MenuItemConstructorOptions as Template } from 'electron';
import { Emitter } from '../guard.ts';
import { runtime } from '../runtime.ts';

export class MenuItem {
  readonly id: string;
  readonly role: string | undefined;
  readonly submenu: Menu | undefined;
  label: string;
  enabled: boolean;
  readonly click: (event?: object) => void;

  constructor(template: Template) {
    this.id = template.id ?? '';
    this.role = template.role;
    this.label = template.label ?? '';
    this.enabled = template.enabled ?? true;
    this.submenu = Array.isArray(template.submenu) ? Menu.buildFromTemplate(template.submenu) : undefined;
    const click = template.click as
      | ((item: MenuItem, window: object | null, event: object) => void)
      | undefined;
    this.click = (event = {}) => click?.(this, runtime.focused, event);
  }
}

export class Menu extends Emitter {
  static #application: Menu | null = null;
  readonly items: MenuItem[] = [];

  static buildFromTemplate(template: Template[]): Menu {
    const menu = new Menu();
    menu.items.push(...template.map((item) => new MenuItem(item)));
    return menu;
  }
  static setApplicationMenu(menu: Menu | null): void {
    Menu.#application = menu;
  }
  static getApplicationMenu = (): Menu | null => Menu.#application;

  getMenuItemById(id: string): MenuItem | null {
    for (const item of this.items) {
      const found = item.id === id ? item : item.submenu?.getMenuItemById(id);
      if (found) return found;
    }
    return null;
  }
}
