/** The kinds of file that can be told from their bytes; which of them a service takes, its configuration says. */
export const fileTypes = ['pdf', 'png', 'jpeg', 'webp', 'heic', 'docx', 'odt', 'txt'] as const;
export type FileType = (typeof fileTypes)[number];

/** Endings by type, the usual one first. Apart from the schema, so that a page may know them without one. */
export const fileEndings: { readonly [T in FileType]: readonly [string, ...string[]] } = {
  pdf: ['.pdf'],
  png: ['.png'],
  jpeg: ['.jpg', '.jpeg'],
  webp: ['.webp'],
  heic: ['.heic', '.heif'],
  docx: ['.docx'],
  odt: ['.odt'],
  txt: ['.txt'],
};

/** What a file field lets one choose. */
export const endingsOf = (types: readonly FileType[]): string =>
  types.flatMap((type) => fileEndings[type]).join(',');
