/** Where the site is served, and what is said where it cannot be: before a build, not after it. */
import { spawnSync } from 'node:child_process';
import { createServer, type AddressInfo, type Server } from 'node:net';
import { afterEach, describe, expect, it } from 'vitest';
import { explain, originOf, placeOf, tryPlace } from '../../../scripts/serve/place.ts';

describe('the place that the environment names', () => {
  it('is this machine alone, by default', () => {
    expect(placeOf({})).toEqual({ host: '127.0.0.1', port: 4321 });
    expect(placeOf({ HOST: '', PORT: '' })).toEqual({ host: '127.0.0.1', port: 4321 });
  });

  it.each([
    [{ PORT: '8080' }, 'http://localhost:8080'],
    [{ PORT: '80' }, 'http://localhost'],
    [{ HOST: '0.0.0.0' }, 'http://localhost:4321'],
    [{ HOST: '::' }, 'http://localhost:4321'],
    [{ HOST: 'localhost' }, 'http://localhost:4321'],
    [{ HOST: '192.0.2.7', PORT: '65535' }, 'http://192.0.2.7:65535'],
    [{ HOST: '2001:db8::7' }, 'http://[2001:db8::7]:4321'],
    [{ HOST: 'desk-7.example' }, 'http://desk-7.example:4321'],
  ])('%j is found at %s', (env, origin) => {
    expect(originOf(placeOf(env))).toBe(origin);
  });

  it.each(['0', '-1', '65536', '4321.5', '4e3', ' 80', '0x50', 'http', '99999999999999999999'])(
    'has no port %j',
    (PORT) => {
      expect(() => placeOf({ PORT })).toThrow(`PORT: expected a number from 1 to 65535, found "${PORT}".`);
    },
  );

  it.each(['http://localhost', 'a b', '-desk', '999.1.1.1', '127.0.0', 'desk:80', '[::1]', '.', 'a..b'])(
    'has no host %j',
    (HOST) => {
      expect(() => placeOf({ HOST })).toThrow(/^HOST: expected a name or an address of this machine, .+ found "/);
    },
  );
});

describe('a place that cannot be listened at', () => {
  let other: Server | undefined;
  afterEach(() => other?.close());

  const taken = async (): Promise<number> => {
    const server = createServer();
    other = server;
    await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
    return (server.address() as AddressInfo).port;
  };

  it('is said to be taken, and another is named', async () => {
    const port = await taken();
    await expect(tryPlace({ host: '127.0.0.1', port })).rejects.toThrow(
      `Port ${port} is taken by another program. Stop that one, or choose another port: PORT=${port + 1} npm start`,
    );
  });

  it('is said to be no address of this machine', async () => {
    await expect(tryPlace({ host: '192.0.2.7', port: 4321 })).rejects.toThrow(
      'HOST: this machine has no address "192.0.2.7".',
    );
  });

  it('is free again after it was tried', async () => {
    const port = await taken();
    await new Promise((resolve) => other?.close(resolve));
    await tryPlace({ host: '127.0.0.1', port });
    await tryPlace({ host: '127.0.0.1', port });
  });

  it('is told of in words, whatever the cause', () => {
    const place = { host: '127.0.0.1', port: 80 };
    expect(explain(Object.assign(new Error(), { code: 'EACCES' }), place)).toContain('Choose one above 1023');
    expect(explain(new Error('out of sockets'), place)).toBe('The server could not start: out of sockets');
    const last = { ...place, port: 65_535 };
    expect(explain(Object.assign(new Error(), { code: 'EADDRINUSE' }), last)).toContain('PORT=4321 npm start');
  });

  it.each(['scripts/start.ts', 'scripts/serve.ts'])(
    '%s says so in one line, and does no work',
    async (script) => {
      const run = (env: Record<string, string>): { status: number | null; output: string } => {
        const { status, stdout, stderr } = spawnSync(process.execPath, [script], {
          encoding: 'utf8',
          env: { ...process.env, OUT_DIR: 'nothing-is-built-here', ...env },
        });
        return { status, output: stdout + stderr };
      };
      expect(run({ PORT: '0' })).toEqual({
        status: 1,
        output: 'PORT: expected a number from 1 to 65535, found "0".\n',
      });
      expect(run({ HOST: 'a b' })).toMatchObject({
        status: 1,
        output: expect.stringMatching(/^HOST: .+\n$/) as string,
      });
      if (script !== 'scripts/start.ts') return;
      const port = String(await taken());
      expect(run({ PORT: port }).output).toMatch(new RegExp(`^Port ${port} is taken by another program\\..+\\n$`));
    },
    60_000,
  );
});
