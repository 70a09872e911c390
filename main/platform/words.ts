import type { Language } from '../../shared/domain/language.ts';

/** What menus, the tray and dialogs of the system say. */
export type Words = { readonly [K in keyof typeof en]: string };

const en = {
  show: 'Show Luotsi',
  quit: 'Quit Luotsi',
  file: 'File',
  edit: 'Edit',
  undo: 'Undo',
  redo: 'Redo',
  cut: 'Cut',
  copy: 'Copy',
  paste: 'Paste',
  selectAll: 'Select all',
  view: 'View',
  zoomIn: 'Zoom in',
  zoomOut: 'Zoom out',
  resetZoom: 'Actual size',
  fullScreen: 'Full screen',
  window: 'Window',
  minimise: 'Minimise',
  close: 'Close',
  development: 'Development',
  badGateway: 'The address of the gateway cannot be used. It must be https, or http on this computer itself:',
  fault: 'Luotsi ran into a fault and closes. The log of this computer knows it by this number:',
  pageLost: 'The page of Luotsi cannot be started on this computer.',
};

const fi: Words = {
  show: 'Näytä Luotsi',
  quit: 'Lopeta Luotsi',
  file: 'Tiedosto',
  edit: 'Muokkaa',
  undo: 'Kumoa',
  redo: 'Tee uudelleen',
  cut: 'Leikkaa',
  copy: 'Kopioi',
  paste: 'Liitä',
  selectAll: 'Valitse kaikki',
  view: 'Näytä',
  zoomIn: 'Lähennä',
  zoomOut: 'Loitonna',
  resetZoom: 'Todellinen koko',
  fullScreen: 'Koko näyttö',
  window: 'Ikkuna',
  minimise: 'Pienennä',
  close: 'Sulje',
  development: 'Kehitys',
  badGateway: 'Yhdyskäytävän osoitetta ei voi käyttää. Sen on oltava https, tai http tällä tietokoneella:',
  fault: 'Luotsissa tapahtui virhe, ja se suljetaan. Tietokoneen loki tuntee virheen tällä numerolla:',
  pageLost: 'Luotsin sivua ei saada käynnistettyä tällä tietokoneella.',
};

const sv: Words = {
  show: 'Visa Luotsi',
  quit: 'Avsluta Luotsi',
  file: 'Arkiv',
  edit: 'Redigera',
  undo: 'Ångra',
  redo: 'Gör om',
  cut: 'Klipp ut',
  copy: 'Kopiera',
  paste: 'Klistra in',
  selectAll: 'Markera allt',
  view: 'Visa',
  zoomIn: 'Zooma in',
  zoomOut: 'Zooma ut',
  resetZoom: 'Verklig storlek',
  fullScreen: 'Helskärm',
  window: 'Fönster',
  minimise: 'Minimera',
  close: 'Stäng',
  development: 'Utveckling',
  badGateway:
    'Adressen till gatewayen kan inte användas. Den måste vara https, eller http på den här datorn:',
  fault: 'Det uppstod ett fel i Luotsi, och programmet stängs. Datorns logg känner felet med detta nummer:',
  pageLost: 'Luotsis sida kan inte startas på den här datorn.',
};

export const wordsIn: Readonly<Record<Language, Words>> = { fi, sv, en };
