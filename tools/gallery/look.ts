import { densities, textSizes, themes } from '../../shared/desktop/settings.ts';
import { type Language, languages } from '../../shared/domain/language.ts';

/** Over and above what a person may set: the largest that a page must bear (WCAG 1.4.4). */
const sizes: readonly number[] = [...textSizes, 200];

/** How the gallery is looked at; all of it stands in the address, so that a look can be passed on. */
export type Look = {
  readonly theme: (typeof themes)[number];
  readonly lang: Language;
  readonly density: (typeof densities)[number];
  readonly text: number;
};

/** What one can choose of each. */
export const choices: { readonly [K in keyof Look]: readonly Look[K][] } = {
  theme: themes,
  lang: languages,
  density: densities,
  text: sizes,
};

/** Reads `?theme=dark&lang=sv&density=dense&text=200`; what it does not know stays as it begins. */
export function readLook(query: string): Look {
  const asked = new URLSearchParams(query);
  const one = <K extends keyof Look>(name: K, otherwise: Look[K]): Look[K] =>
    choices[name].find((each) => String(each) === asked.get(name)) ?? otherwise;
  return {
    theme: one('theme', 'system'),
    lang: one('lang', 'fi'),
    density: one('density', 'roomy'),
    text: one('text', 100),
  };
}

/** The address of the same page in another look. */
export const addressOf = (look: Look): string =>
  `?${new URLSearchParams({ ...look, text: String(look.text) }).toString()}`;
