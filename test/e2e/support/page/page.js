// Hears every notice; specs call window.desktop themselves.
window.heard = [];
for (const name of ['notification.clicked', 'power.resumed', 'screen.locked', 'screen.unlocked']) {
  window.desktop.on(name, (payload) => window.heard.push([name, payload]));
}
// Here and not in a spec: what Playwright evaluates may evaluate.
try {
  // biome-ignore lint/security/noGlobalEval: this is what must not work
  window.evaluated = globalThis.eval('1');
} catch (error) {
  window.evaluated = error.name;
}
document.documentElement.dataset.ready = 'yes';
