import type { MenuItemConstructorOptions as Template } from 'electron';
import { Emitter } from '../guard.ts';

class MenuItem extends Emitter {
  readonly id: string;
  readonly label: string;
  readonly submenu: Menu | undefined;
  readonly click: () => void;

  constructor({ id = '', label = '', submenu, click }: Template) {
    super();
    this.id = id;
    this.label = label;
    this.submenu = Array.isArray(submenu) ? Menu.buildFromTemplate(submenu) : undefined;
    this.click = () => (click as (() => void) | undefined)?.();
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
