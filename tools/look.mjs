// Writes shared/look from the Suomi.fi design system's packages: colours as custom properties, icons as path data.
// Run with `npm run look` after raising suomifi-design-tokens or suomifi-icons.
import { readFileSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import path from 'node:path';

const require = createRequire(import.meta.url);
const root = path.resolve(import.meta.dirname, '..');
const folderOf = (/** @type {string} */ name) => path.dirname(require.resolve(`${name}/package.json`));

const icons = [
  'Alert',
  'ArrowDown',
  'ArrowLeft',
  'ArrowUp',
  'Attachment',
  'Chat',
  'ChatQuestion',
  'Check',
  'CheckCircle',
  'ChevronDown',
  'ChevronLeft',
  'ChevronRight',
  'ChevronUp',
  'Clock',
  'Close',
  'Copy',
  'Download',
  'Edit',
  'Error',
  'ErrorFilled',
  'FileGeneric',
  'Flag',
  'GroupOfPeople',
  'Help',
  'History',
  'Hourglass',
  'Info',
  'InfoFilled',
  'Internet',
  'LinkExternal',
  'Lock',
  'Login',
  'Logout',
  'MailReceive',
  'Menu',
  'Message',
  'MessageUnread',
  'OptionsVertical',
  'Person',
  'Phone',
  'Preview',
  'Refresh',
  'Reply',
  'Search',
  'Send',
  'Settings',
  'Unlock',
  'Warning',
];

const tokens = readFileSync(path.join(folderOf('suomifi-design-tokens'), 'dist/tokens.scss'), 'utf8');
const colours = [...tokens.matchAll(/\$(fi-color-[a-z0-9-]+):\s*([^;]+);/g)];
const css = colours.map(([, name, value]) => `  --${name}: ${value};`).join('\n');
writeFileSync(
  path.join(root, 'shared/look/tokens.css'),
  `/* Colours of the Suomi.fi design system (MIT, Digital and Population Data Services Agency). Made by tools/look.mjs. */\n:root {\n${css}\n}\n`,
);

const iconFolder = path.join(folderOf('suomifi-icons'), 'esm/src');
const index = readFileSync(path.join(iconFolder, 'index.js'), 'utf8');
const entries = icons.map((name) => {
  const wrapper = readFileSync(path.join(iconFolder, `baseIcons/${name}.js`), 'utf8');
  const file = /from '(\.[^']*Icon\w+\.js)'/.exec(wrapper)?.[1];
  if (!file) throw new Error(`no drawing found for icon ${name}`);
  const svg = readFileSync(path.resolve(iconFolder, 'baseIcons', file), 'utf8');
  const paths = [...svg.matchAll(/\bd: "([^"]+)"/g)].map(([, d]) => d);
  if (paths.length === 0) throw new Error(`icon ${name} has no paths`);
  const entry = `  ${name.charAt(0).toLowerCase()}${name.slice(1)}: icon${name},`;
  return { constant: `export const icon${name} = ${JSON.stringify(paths)} as const;`, entry };
});
if (!index) throw new Error('suomifi-icons has no index');
writeFileSync(
  path.join(root, 'shared/look/icons.ts'),
  `/** Path data of the Suomi.fi icons (MIT), drawn on a 24 x 24 grid. Made by tools/look.mjs. Each by itself, so that a small page takes only those it shows. */\n${entries.map((each) => each.constant).join('\n')}\n\nexport const iconPaths = {\n${entries.map((each) => each.entry).join('\n')}\n} as const satisfies Record<string, readonly string[]>;\n\nexport type IconName = keyof typeof iconPaths;\n`,
);
console.log(`shared/look: ${colours.length} colours, ${icons.length} icons`);
