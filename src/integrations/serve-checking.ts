import type { IncomingMessage, ServerResponse } from 'node:http';
import { bundleEngine, makeCorpusScripts, wrapParser } from '../checking/make-scripts.ts';
import { checkingFolder, checkingScripts } from '../checking/script-name.ts';
import type { SiteCorpus } from '../corpus/site-corpus.ts';

/**
 * Serves to `astro dev`, under any base, what `check.html` loads: `…/checking/<name>`. What is of
 * the corpus is made anew each time, as it lies on the disk.
 */
export function serveChecking(
  corpus: string,
  articles: () => Promise<SiteCorpus['articles']>,
): (request: IncomingMessage, response: ServerResponse, next: () => void) => void {
  const makeText = async (name: string): Promise<string | undefined> => {
    if (name === checkingScripts.engine) return bundleEngine();
    if (name === checkingScripts.parser) return wrapParser();
    const scripts = await makeCorpusScripts(corpus, await articles());
    return scripts.find((script) => script.name === name)?.text;
  };
  const pattern = new RegExp(`/${checkingFolder}/([a-z0-9-]+\\.js)(?:[?#]|$)`);
  return (request, response, next) => {
    const [, name] = pattern.exec(request.url ?? '') ?? [];
    if (name === undefined) {
      next();
      return;
    }
    makeText(name)
      .then((text) => {
        if (text === undefined) {
          next();
          return;
        }
        response.setHeader('Content-Type', 'text/javascript; charset=utf-8');
        response.end(text);
      })
      .catch(() => next());
  };
}
