import { type IconName, iconPaths } from '../../shared/look/icons.ts';

/** A sign beside words; what it means is always said in words too. */
export const Icon = ({ name }: { name: IconName }) => (
  <svg className="icon" viewBox="0 0 24 24" aria-hidden="true" focusable="false">
    {iconPaths[name].map((path) => (
      <path key={path} d={path} />
    ))}
  </svg>
);
