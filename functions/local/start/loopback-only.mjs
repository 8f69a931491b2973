import { Server } from 'node:net';

/** Preloaded into the playground, which would otherwise listen on every network this machine is in. */
const { listen } = Server.prototype;
Server.prototype.listen = function (...args) {
  const [first, second] = args;
  if (typeof first === 'number' && typeof second !== 'string') {
    const rest = args.slice(1).filter((arg) => arg !== undefined && arg !== null);
    return listen.call(this, first, '127.0.0.1', ...rest);
  }
  if (typeof first === 'object' && first && 'port' in first)
    return listen.call(this, { ...first, host: '127.0.0.1' }, ...args.slice(1));
  return listen.apply(this, args);
};
