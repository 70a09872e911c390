// The peer of the benchmarks: bare Socket.IO that acknowledges at once and keeps nothing. `say` is passed on to everyone
// in the room, one emit each, as a plain relay does. Also the plainest pages that could show what comes: `/relay`
// appends a text, `/floor` changes one text at a key press.
import { readFileSync } from 'node:fs';
import { createServer } from 'node:http';
import { createRequire } from 'node:module';
import path from 'node:path';
import { Server } from 'socket.io';

const clientFolder = path.dirname(createRequire(import.meta.url).resolve('socket.io-client/package.json'));
const client = readFileSync(path.join(clientFolder, 'dist/socket.io.min.js'));

const relayPage = `<!doctype html><title>relay</title><ol></ol><script src="/client.js"></script><script>
const list = document.querySelector('ol');
const socket = io({ path: '/socket', transports: ['websocket'] });
socket.on('said', ({ text }) => { const item = document.createElement('li'); item.textContent = text; list.append(item); });
socket.emit('listen', () => { document.title = 'ready'; });
</script>`;

const floorPage = `<!doctype html><title>ready</title><p data-contact="0">0</p><script>
const text = document.querySelector('p');
let n = 0;
addEventListener('keydown', () => { n += 1; text.dataset.contact = n; text.textContent = 'contact ' + n; });
</script>`;

const answers = {
  '/client.js': ['text/javascript', client],
  '/relay': ['text/html', relayPage],
  '/floor': ['text/html', floorPage],
};
const http = createServer((request, response) => {
  const answer = answers[request.url ?? ''];
  if (!answer) return response.writeHead(404).end();
  return response.writeHead(200, { 'content-type': answer[0] }).end(answer[1]);
});
const io = new Server(http, {
  path: '/socket',
  transports: ['websocket'],
  serveClient: false,
  perMessageDeflate: false,
});
io.on('connection', (socket) => {
  socket.on('listen', (ack) => {
    socket.join('desks');
    ack({ ok: true });
  });
  socket.on('say', (message, ack) => {
    io.to('desks').emit('said', message);
    ack({ ok: true, value: {} });
  });
});
http.listen(0, '127.0.0.1', () => console.log(JSON.stringify({ port: http.address().port })));
