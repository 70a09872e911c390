/** Has the browser save bytes under a name: as a download of no known type, so that nothing ever opens it by itself. */
export function saveBlob(bytes: Blob, name: string): void {
  const plain = new Blob([bytes], { type: 'application/octet-stream' });
  const address = URL.createObjectURL(plain);
  const link = document.createElement('a');
  link.href = address;
  link.download = name;
  link.click();
  // Once the browser has begun to read it.
  setTimeout(() => URL.revokeObjectURL(address), 60_000);
}
