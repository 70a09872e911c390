export const pageScheme = 'app';
export const pageHost = 'luotsi';
export const pageAddress = `${pageScheme}://${pageHost}/`;

/** Whether an address is one of our own page: the only thing windows load, and the only sender that is answered. */
export function isOurPage(address: string): boolean {
  const url = URL.canParse(address) ? new URL(address) : null;
  return (
    url !== null &&
    url.protocol === `${pageScheme}:` &&
    url.host === pageHost &&
    !url.username &&
    !url.password
  );
}
