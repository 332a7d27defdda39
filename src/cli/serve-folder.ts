import { createReadStream, existsSync } from 'node:fs';
import { stat } from 'node:fs/promises';
import { createServer, type ServerResponse } from 'node:http';
import { extname, join, resolve, sep } from 'node:path';
import { pipeline } from 'node:stream/promises';
import { mimeTypeOf } from '../bundles/mime-types.ts';
import { routes } from '../entities/routes.ts';

export interface ServeOptions {
  /** The finished site. */
  readonly folder: string;
  /** Begins and ends with `/`. Default `/`. */
  readonly base?: string | undefined;
  /** 0 lets the system choose; without it the first free one from 4321 is taken. */
  readonly port?: number | undefined;
  /** Default: this machine only. */
  readonly host?: string | undefined;
}

export interface RunningServer {
  /** Where the title page is. */
  readonly url: string;
  readonly close: () => Promise<void>;
}

/** Serves a finished site the way a plain host does: files under a base, and a page for the rest. */
export async function serve(options: ServeOptions): Promise<RunningServer> {
  const { folder, base = '/', host = 'localhost' } = options;
  const server = createServer((request, response) => {
    const isHead = request.method === 'HEAD';
    if (request.method !== 'GET' && !isHead) {
      response.writeHead(405, { Allow: 'GET, HEAD' }).end();
      return;
    }
    answer(request.url ?? '/', { folder: resolve(folder), base }, response, isHead).catch(() => {
      if (response.headersSent) response.destroy();
      else response.writeHead(500).end();
    });
  });
  const port = await listen(server, host, options.port);
  return {
    url: `http://${host}:${port}${base}`,
    close: () =>
      new Promise((settle) => {
        server.close(() => settle());
        server.closeAllConnections();
      }),
  };
}

async function answer(
  url: string,
  { folder, base }: { readonly folder: string; readonly base: string },
  response: ServerResponse,
  isHead: boolean,
): Promise<void> {
  const path = decoded(url.replace(/[?#].*$/s, ''));
  if (path === undefined) {
    response.writeHead(400).end();
    return;
  }
  if (path !== base && `${path}/` === base) {
    response.writeHead(301, { Location: base }).end();
    return;
  }
  const found = path.startsWith(base) ? await fileAt(folder, path.slice(base.length)) : undefined;
  const file = found ?? join(folder, routes.notFound());
  if (found === undefined && !existsSync(file)) {
    response.writeHead(404, { 'Content-Type': 'text/plain; charset=utf-8' }).end('Not found\n');
    return;
  }
  const { size } = await stat(file);
  response.writeHead(found === undefined ? 404 : 200, {
    'Content-Type': mimeTypeOf(extname(file)),
    'Content-Length': size,
    'Cache-Control': 'no-cache',
    'X-Content-Type-Options': 'nosniff',
  });
  if (isHead) response.end();
  else await pipeline(createReadStream(file), response);
}

/** Undefined for what cannot be an address of a file. */
function decoded(path: string): string | undefined {
  try {
    const text = decodeURIComponent(path);
    return text.includes('\0') ? undefined : text;
  } catch {
    return undefined;
  }
}

/** The file behind a path from the base: itself, as a page, or the index of a folder. */
async function fileAt(folder: string, path: string): Promise<string | undefined> {
  const file = resolve(folder, `./${path}`);
  if (file !== folder && !file.startsWith(folder + sep)) return undefined;
  const candidates =
    path === '' || path.endsWith('/') ? [join(file, 'index.html')] : [file, `${file}.html`];
  for (const candidate of candidates) {
    if ((await stat(candidate).catch(() => undefined))?.isFile()) return candidate;
  }
  return undefined;
}

async function listen(
  server: ReturnType<typeof createServer>,
  host: string,
  wanted: number | undefined,
): Promise<number> {
  const first = wanted ?? 4321;
  for (let port = first; ; port += 1) {
    try {
      await new Promise<void>((settle, refuse) => {
        server.once('error', refuse);
        server.listen(port, host, () => {
          server.off('error', refuse);
          settle();
        });
      });
      const address = server.address();
      return typeof address === 'object' && address ? address.port : port;
    } catch (error) {
      const isTaken = (error as NodeJS.ErrnoException).code === 'EADDRINUSE';
      if (isTaken && wanted !== undefined) {
        throw new Error(`The port ${wanted} is taken. Name another with --port.`);
      }
      if (!isTaken || port === first + 100) throw error;
    }
  }
}
