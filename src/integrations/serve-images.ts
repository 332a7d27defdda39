import { createReadStream } from 'node:fs';
import { stat } from 'node:fs/promises';
import type { IncomingMessage, ServerResponse } from 'node:http';
import { extname, join, resolve, sep } from 'node:path';
import { mimeTypeOf } from '../bundles/mime-types.ts';

/** Serves the images of the corpus to `astro dev` under any base: `…/images/<path>`. */
export function serveImages(
  folder: string,
): (request: IncomingMessage, response: ServerResponse, next: () => void) => void {
  const root = resolve(folder);
  return (request, response, next) => {
    const [, path] = /\/images\/([^?#]+)/.exec(request.url ?? '') ?? [];
    if (path === undefined) {
      next();
      return;
    }
    send(path).catch(() => next());
    async function send(encoded: string): Promise<void> {
      const file = join(root, decodeURIComponent(encoded));
      if (!file.startsWith(root + sep) || !(await stat(file)).isFile()) {
        next();
        return;
      }
      response.setHeader('Content-Type', mimeTypeOf(extname(file)));
      createReadStream(file).pipe(response);
    }
  };
}
