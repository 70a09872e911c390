/** The page's look, served beside it: the content security policy takes no style within a page. */
export const STYLE = `
:root { color-scheme: light dark; --ink: #212121; --page: #ffffff; --bar: #00347a; --link: #235a9a; }
@media (prefers-color-scheme: dark) {
  :root { --ink: #eaeef0; --page: #171b21; --bar: #0f1f35; --link: #75b0f0; }
}
* { box-sizing: border-box; }
body {
  margin: 0;
  background: var(--page);
  color: var(--ink);
  font: 1.0625rem / 1.5 system-ui, sans-serif;
  overflow-wrap: anywhere;
}
header { background: var(--bar); }
header, main { padding: 0.75rem max(1rem, 50vw - 20rem); }
main { padding-bottom: 3rem; }
nav { display: flex; flex-wrap: wrap; gap: 0.25rem 1rem; }
nav > * { min-height: 2.75rem; display: inline-flex; align-items: center; color: #ffffff; }
nav [aria-current] { font-weight: 600; }
h1 { margin: 1rem 0; font-size: 1.75rem; line-height: 1.2; }
h2 { margin: 2rem 0 0.5rem; font-size: 1.25rem; line-height: 1.3; }
p { margin: 0 0 0.75rem; }
ul { margin: 0 0 0.75rem; padding-inline-start: 1.25rem; }
li { margin-bottom: 0.25rem; }
main a { color: var(--link); }
:focus-visible { outline: 3px solid currentcolor; outline-offset: 2px; }
`;
