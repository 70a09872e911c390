import type { ReactNode } from 'react';

/** One state of a component, and what it is called. */
export const State = ({ name, children }: { name: string; children: ReactNode }) => (
  <figure className="gallery-state">
    <figcaption lang="en">{name}</figcaption>
    <div>{children}</div>
  </figure>
);
