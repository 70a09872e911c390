import { iconAttachment, iconDownload } from '../../../shared/look/icons.ts';

const paths = { attachment: iconAttachment, download: iconDownload } as const;

/** Pictures that only files need, beside words as all of them are. */
export const FileIcon = ({ name }: { name: keyof typeof paths }) => (
  <svg class="icon" viewBox="0 0 24 24" aria-hidden="true" focusable="false">
    {paths[name].map((d) => (
      <path key={d} d={d} />
    ))}
  </svg>
);
