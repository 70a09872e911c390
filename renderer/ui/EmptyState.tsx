import type { ReactNode } from 'react';
import type { IconName } from '../../shared/look/icons.ts';
import { Icon } from './Icon.tsx';

type EmptyStateProps = { readonly icon: IconName; readonly title: string; readonly children?: ReactNode };

/** Nothing here, and what one could do about it. */
export const EmptyState = ({ icon, title, children }: EmptyStateProps) => (
  <div className="empty">
    <Icon name={icon} />
    <h2>{title}</h2>
    {children}
  </div>
);
