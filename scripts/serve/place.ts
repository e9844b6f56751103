/** Where `npm start` and `npm run serve` listen, read and tried before any work begins. */
import { once } from 'node:events';
import { createServer, isIP } from 'node:net';

type Environment = Readonly<Record<string, string | undefined>>;

/** A port of this machine, on the network interfaces that a name or an address stands for. */
export interface Place {
  readonly host: string;
  readonly port: number;
}

const DEFAULT: Place = { host: '127.0.0.1', port: 4321 };

const LARGEST_PORT = 65_535;

/** Hosts that `localhost` reaches, in every browser of this machine. */
const LOCAL = new Set(['localhost', '127.0.0.1', '0.0.0.0', '::', '::1']);

/** RFC 1123: letters, digits and hyphens, in parts with dots between. */
const HOST_NAME = /^(?!.*\.\d+$)[a-z\d](?:[a-z\d-]*[a-z\d])?(?:\.[a-z\d](?:[a-z\d-]*[a-z\d])?)*$/i;

/** Reads `HOST` and `PORT`; throws with what was expected where one cannot be used. */
export function placeOf(env: Environment): Place {
  const host = env['HOST'] || DEFAULT.host;
  if (isIP(host) === 0 && !HOST_NAME.test(host)) {
    throw new Error(
      `HOST: expected a name or an address of this machine, such as 127.0.0.1, or 0.0.0.0 for all of its addresses, found "${host}".`,
    );
  }
  return { host, port: portOf(env['PORT']) };
}

function portOf(value: string | undefined): number {
  if (!value) return DEFAULT.port;
  const port = Number(value);
  if (!/^\d+$/.test(value) || port < 1 || port > LARGEST_PORT) {
    throw new Error(`PORT: expected a number from 1 to ${LARGEST_PORT}, found "${value}".`);
  }
  return port;
}

/** The origin at which a browser of this machine finds what listens there, without a final slash. */
export function originOf({ host, port }: Place): string {
  const name = LOCAL.has(host) ? 'localhost' : isIP(host) === 6 ? `[${host}]` : host;
  return new URL(`http://${name}:${port}`).origin;
}

/** Throws, in words, where nothing can listen at a place. What is free now may be taken later: the server asks again. */
export async function tryPlace(place: Place): Promise<void> {
  const probe = createServer();
  try {
    probe.listen(place.port, place.host);
    await once(probe, 'listening');
  } catch (error) {
    throw new Error(explain(error as NodeJS.ErrnoException, place), { cause: error });
  }
  probe.close();
  await once(probe, 'close');
}

/** What a failure to listen means, and what to do. */
export function explain({ code, message }: NodeJS.ErrnoException, { host, port }: Place): string {
  switch (code) {
    case 'EADDRINUSE': {
      const other = port < LARGEST_PORT ? port + 1 : DEFAULT.port;
      return `Port ${port} is taken by another program. Stop that one, or choose another port: PORT=${other} npm start`;
    }
    case 'EACCES':
      return `Port ${port} needs more rights. Choose one above 1023: PORT=${DEFAULT.port} npm start`;
    case 'EADDRNOTAVAIL':
    case 'ENOTFOUND':
    case 'EAI_AGAIN':
    case 'EINVAL':
      return `HOST: this machine has no address "${host}". Leave HOST out for ${DEFAULT.host}, or set HOST=0.0.0.0 for all of its addresses.`;
    default:
      return `The server could not start: ${message}`;
  }
}
