/** Where a client's page asks about a file, and where a desk does: ids alone, since addresses get logged. */
export const clientFilePath = (id: string): string => `files/client/${id}`;
export const deskFilePath = (contactId: string, id: string): string => `files/desk/${contactId}/${id}`;

/** The header that carries a file's name, percent-encoded as UTF-8. */
export const FILE_NAME_HEADER = 'x-file-name';
