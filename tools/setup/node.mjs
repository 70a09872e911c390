// Read by Nodes of any age: nothing here, nor in what starts it, uses what an older Node does not know.

/** Ends the process with a clear word where Node is older than Luotsi needs. */
export function checkNode() {
  const parts = process.versions.node.split('.');
  const major = Number(parts[0]);
  const minor = Number(parts[1]);
  if (major > 20 || (major === 20 && minor >= 19)) return;
  console.error(`luotsi: Node ${process.versions.node} is too old; Luotsi needs 20.19 or newer`);
  console.error('  - install Node 24 from https://nodejs.org, or with a version manager: nvm install 24');
  process.exit(1);
}
