import { createServer } from 'node:net';

const DEFAULT = 8080;

const isFree = (port, host) =>
  new Promise((resolve) => {
    const probe = createServer();
    // Where the machine has no IPv6, a failure that is not "in use" says nothing of the port.
    probe.once('error', (error) => resolve(error.code !== 'EADDRINUSE' && error.code !== 'EACCES'));
    probe.listen({ port, host }, () => probe.close(() => resolve(true)));
  });

/** The port to serve on, checked before the work is done. Throws with what was found and what to do. */
export async function portFrom(value) {
  const port = value === undefined || value === '' ? DEFAULT : Number(value);
  if (!Number.isInteger(port) || port < 1 || port > 65535) {
    throw new Error(
      `PORT is "${value}"; expected a whole number from 1 to 65535, as in PORT=8081 npm start`,
    );
  }
  for (const host of ['127.0.0.1', '::1']) {
    if (!(await isFree(port, host))) {
      throw new Error(
        `Port ${port} is busy or not allowed. Stop what uses it, or choose another: PORT=${port < 65535 ? port + 1 : 8081} npm start`,
      );
    }
  }
  return port;
}
