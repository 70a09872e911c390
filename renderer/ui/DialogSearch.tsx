import type { KeyboardEvent } from 'react';
import { Icon } from './Icon.tsx';
import './dialogSearch.css';

type DialogSearchProps = {
  /** What it says while empty, and its name. */
  readonly label: string;
  readonly listId: string;
  /** The option that Enter would choose. */
  readonly activeId: string | undefined;
  readonly value: string;
  readonly onType: (value: string) => void;
  readonly onKeyDown: (event: KeyboardEvent) => void;
};

/** The field at the head of a dialog in which one searches: it keeps the keyboard while arrows walk the list below it. */
export const DialogSearch = ({ label, listId, activeId, value, onType, onKeyDown }: DialogSearchProps) => (
  <div className="dialog-search">
    <Icon name="search" />
    <input
      type="text"
      role="combobox"
      aria-expanded="true"
      aria-controls={listId}
      aria-activedescendant={activeId}
      aria-label={label}
      placeholder={label}
      autoComplete="off"
      data-first=""
      value={value}
      onChange={(event) => onType(event.target.value)}
      onKeyDown={onKeyDown}
    />
  </div>
);
