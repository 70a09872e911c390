import { catalogueOf } from './catalogue.ts';

/** What the screen says in English. The build keeps these texts alone of the catalogue. */
export const messages = catalogueOf('en');
