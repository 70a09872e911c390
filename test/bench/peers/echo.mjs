// The peer of the gateway benchmarks: bare Socket.IO that acknowledges at once and keeps nothing. `say` is passed on
// to everyone in the room, one emit each, as a plain relay does.
import { createServer } from 'node:http';
import { Server } from 'socket.io';

const http = createServer();
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
    ack({ ok: true, value: { position: 1 } });
  });
});
http.listen(0, '127.0.0.1', () => console.log(JSON.stringify({ port: http.address().port })));
