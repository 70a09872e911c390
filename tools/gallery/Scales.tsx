import { useLayoutEffect, useState } from 'react';
import css from '../../renderer/ui/tokens.css?raw';
import { contrast, firstValue, pairs, readRgb, tokenNames } from './tokens.ts';

const names = tokenNames(css);
const spaces = names.filter((each) => each.startsWith('--space-'));
const texts = names.filter((each) => each.startsWith('--text-'));
const isColour = (name: string): boolean =>
  !/^--(font|round|shadow|space|text)/.test(name) && firstValue(css, name) !== '';

/** What the browser makes of a colour in the theme that is shown. */
function computed(name: string): string {
  const probe = document.createElement('i');
  probe.style.color = `var(${name})`;
  document.body.append(probe);
  const { color } = getComputedStyle(probe);
  probe.remove();
  return color;
}

/** Every colour, and every pair of them that stands on one another, with its contrast. */
export function Colours({ theme }: { theme: string }) {
  const [colours, setColours] = useState<ReadonlyMap<string, string>>(new Map());
  // biome-ignore lint/correctness/useExhaustiveDependencies: the colours are those of the theme.
  useLayoutEffect(() => {
    setColours(new Map(names.filter(isColour).map((name) => [name, computed(name)])));
  }, [theme]);
  const ratio = (front: string, ground: string): number | null => {
    const [one, other] = [readRgb(colours.get(front) ?? ''), readRgb(colours.get(ground) ?? '')];
    return one && other && contrast(one, other);
  };
  return (
    <>
      <ul className="gallery-swatches">
        {[...colours].map(([name, value]) => (
          <li key={name}>
            <i style={{ background: `var(${name})` }} />
            <code>{name}</code>
            <small>{value}</small>
          </li>
        ))}
      </ul>
      <h3>Contrast</h3>
      <ul className="gallery-swatches">
        {pairs.map(([front, ground, least]) => {
          const found = ratio(front, ground);
          const isShort = found === null || found < least;
          return (
            <li key={front + ground} data-short={isShort ? '' : undefined}>
              {least < 4.5 ? (
                <i
                  style={{ background: `var(${ground})`, boxShadow: `inset 0 0 0 0.375rem var(${front})` }}
                />
              ) : (
                <b style={{ background: `var(${ground})`, color: `var(${front})` }}>Äåö 42</b>
              )}
              <code>
                {front} on {ground}
              </code>
              <small>
                {found?.toFixed(2) ?? '?'} {isShort ? `falls short of ${least}` : `≥ ${least}`}
              </small>
            </li>
          );
        })}
      </ul>
    </>
  );
}

/** The steps of space and of text, and what else is measured. */
export const Measures = () => (
  <>
    <ul className="gallery-measures">
      {spaces.map((name) => (
        <li key={name}>
          <code>{name}</code> <small>{firstValue(css, name)}</small>
          <i style={{ width: `var(${name})` }} />
        </li>
      ))}
    </ul>
    <h3>Text</h3>
    <ul className="gallery-measures">
      {texts.map((name) => (
        <li key={name}>
          <code>{name}</code> <small>{firstValue(css, name)}</small>
          <span lang="sv" style={{ fontSize: `var(${name})` }}>
            Rådgivningen för socialservice
          </span>
        </li>
      ))}
    </ul>
  </>
);
