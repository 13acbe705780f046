import { Server } from 'node:net';

/*
 * Loaded before a server's own program (`node --import`), so that a server whose output goes nowhere can be
 * found: it tells the port to whoever started it, and ends with it.
 */

const { listen } = Server.prototype;
Server.prototype.listen = function tellingPort(this: Server, ...given: unknown[]): Server {
  this.once('listening', () => {
    const address = this.address();
    if (typeof address === 'object') process.send?.({ port: address?.port });
  });
  // What was given is passed on as it came; the types of its many forms say nothing here.
  return listen.apply(this, given as never) as Server;
};
process.once('disconnect', () => process.kill(process.pid, 'SIGTERM'));
