import { useLayoutEffect } from 'react';
import { type LongWord, long } from './longWords.ts';
import { addressOf, choices, type Look } from './look.ts';
import { Colours, Measures } from './Scales.tsx';
import { specimens } from './specimens.tsx';

/** Puts a look on the page, as the workstation does with a person's settings. */
function useLook({ theme, density, text }: Look): void {
  useLayoutEffect(() => {
    const root = document.documentElement;
    const isDark =
      theme === 'dark' || (theme === 'system' && matchMedia('(prefers-color-scheme: dark)').matches);
    root.dataset.theme = isDark ? 'dark' : 'light';
    root.dataset.density = density;
    root.style.setProperty('--text-size', String(text / 100));
  }, [theme, density, text]);
}

const Chooser = ({ look }: { look: Look }) => (
  <nav className="gallery-looks" aria-label="Look">
    {(Object.keys(choices) as (keyof Look)[]).map((name) => (
      <p key={name}>
        {name}
        {choices[name].map((value) => (
          <a
            key={value}
            href={addressOf({ ...look, [name]: value })}
            aria-current={look[name] === value ? 'true' : undefined}
          >
            {value}
          </a>
        ))}
      </p>
    ))}
  </nav>
);

/** The whole gallery: what the screens are made of, and every component in its states. */
export function Gallery({ look }: { look: Look }) {
  useLook(look);
  const say = (word: LongWord) => long[word][look.lang];
  return (
    <div className="gallery">
      <header>
        <h1>Luotsi: gallery</h1>
        <Chooser look={look} />
      </header>
      <main>
        <section aria-labelledby="colours">
          <h2 id="colours">Colours</h2>
          <Colours theme={look.theme} />
        </section>
        <section aria-labelledby="measures">
          <h2 id="measures">Space</h2>
          <Measures />
        </section>
        {Object.entries(specimens).map(([name, Specimen]) => (
          <section key={name} aria-labelledby={name} data-component={name}>
            <h2 id={name}>{name}</h2>
            <div className="gallery-states" lang={look.lang}>
              <Specimen say={say} />
            </div>
          </section>
        ))}
      </main>
    </div>
  );
}
