import type { ComponentProps } from 'preact';
import { AttachButton as Attach } from './AttachButton.tsx';
import { PendingFiles as Pending } from './PendingFiles.tsx';
import { SentFiles as Sent } from './SentFiles.tsx';

export const AttachButton = (props: ComponentProps<typeof Attach>) => <Attach {...props} />;
export const PendingFiles = (props: ComponentProps<typeof Pending>) => <Pending {...props} />;
export const SentFiles = (props: ComponentProps<typeof Sent>) => <Sent {...props} />;
