import { existsSync } from 'node:fs';
import { copyFile, mkdir, writeFile } from 'node:fs/promises';
import { dirname, join, relative, sep } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import type { AstroIntegration } from 'astro';
import { astroCacheName } from '../bundles/build-pages.ts';
import { buildFolders, type BuildFolders } from '../bundles/build-folders.ts';
import { browsers } from '../bundles/bundle-scripts.ts';
import { listFiles } from '../bundles/list-files.ts';
import { siteListName } from '../bundles/prune-site.ts';
import { assetsFolder } from '../bundles/script-bundle.ts';
import { stampFiles } from '../bundles/stamp-files.ts';
import {
  encyclopediaName,
  siteCorpus,
  storedEncyclopedia,
  storeFolder,
} from '../corpus/site-corpus.ts';
import type { Encyclopedia } from '../config/encyclopedia.ts';
import type { Followed } from './follow-corpus.ts';
import { serveImages } from './serve-images.ts';
import { writeDevFonts } from './write-dev-fonts.ts';

const followPage = join(import.meta.dirname, 'dev-overlay', 'follow-page.ts');

/**
 * Makes Astro build an encyclopedia: where it writes, what the portable pass needs of its output,
 * and in `astro dev` the corpus as it is being written.
 */
export function qamus(): AstroIntegration {
  const folders: BuildFolders = {
    ...buildFolders(),
    store: storeFolder(),
  };
  let publicFolder = '';
  let followed: { readonly follow: () => Promise<Followed>; readonly first: Followed } | undefined;
  const restartFile = join(folders.work, 'restart');
  return {
    name: 'qamus',
    hooks: {
      'astro:config:setup': async ({
        command,
        config,
        updateConfig,
        injectScript,
        addWatchFile,
      }) => {
        if (command === 'dev') {
          // Not needed by a build, which has read the corpus already.
          const { beginFollowing } = await import('./begin-following.ts');
          followed = await beginFollowing(folders.corpus);
          addWatchFile(restartFile);
          injectScript('page-ssr', `import ${JSON.stringify(await writeDevFonts(folders.cache))};`);
          injectScript('page', `import ${JSON.stringify(followPage)};`);
        }
        const { encyclopedia, digest } = followed?.first.encyclopedia
          ? describe(followed.first.encyclopedia)
          : await describeStored(folders.store);
        const pictures = await stampFiles(join(folders.corpus, 'images'));
        updateConfig({
          base: encyclopedia.base,
          ...(encyclopedia.site === undefined ? {} : { site: encyclopedia.site }),
          outDir: folderUrl(folders.site),
          cacheDir: folderUrl(join(folders.work, command === 'dev' ? 'astro-dev' : astroCacheName)),
          // Two pages under one address: Astro would drop one of them with a warning.
          prerenderConflictBehavior: 'error',
          build: { format: 'file', inlineStylesheets: 'never', assets: assetsFolder },
          vite: {
            // Part of what Astro compares before it skips a page: the config shows on every one,
            // and pages say how large their pictures are.
            define: { __QAMUS_CONFIG__: JSON.stringify(`${digest}\n${pictures}`) },
            server: {
              watch: { ignored: [`${folders.work.replaceAll('\\', '/')}/**`, '**/dist/**'] },
              fs: { allow: [fileURLToPath(config.root), folders.corpus, folders.cache] },
            },
            build: {
              assetsInlineLimit: 0,
              emptyOutDir: false,
              modulePreload: false,
              target: browsers,
              cssTarget: browsers,
            },
          },
        });
      },
      'astro:config:done': ({ config }) => {
        publicFolder = fileURLToPath(config.publicDir);
      },
      'astro:server:setup': async ({ server }) => {
        if (!followed) return;
        const { showCorpus } = await import('./show-corpus.ts');
        server.middlewares.use(serveImages(join(folders.corpus, 'images')));
        const { serveChecking } = await import('./serve-checking.ts');
        const articles = async () => (await siteCorpus()).articles;
        server.middlewares.use(serveChecking(folders.corpus, articles));
        showCorpus({
          ...followed,
          server,
          root: folders.corpus,
          restart: () => server.watcher.emit('change', restartFile),
        });
      },
      'astro:build:done': async ({ assets, dir }) => {
        const site = fileURLToPath(dir);
        const pages = [...assets.values()].flat().map((url) => relative(site, fileURLToPath(url)));
        const images = await copyImages(join(folders.corpus, 'images'), join(site, 'images'));
        const files = [...pages, ...(await listFiles(publicFolder)), ...images];
        const paths = files.map((path) => path.replaceAll('\\', '/')).sort();
        await writeFile(join(folders.work, siteListName), JSON.stringify(paths));
      },
    },
  };
}

async function describeStored(
  store: string,
): Promise<{ encyclopedia: Encyclopedia; digest: string }> {
  if (!existsSync(join(store, encyclopediaName))) {
    throw new Error('The corpus has not been read yet: build with `npm run build`.');
  }
  return describe(await storedEncyclopedia(store));
}

function describe(encyclopedia: Encyclopedia): { encyclopedia: Encyclopedia; digest: string } {
  return { encyclopedia, digest: JSON.stringify(encyclopedia) };
}

function folderUrl(folder: string): URL {
  return pathToFileURL(folder + sep);
}

async function copyImages(from: string, to: string): Promise<string[]> {
  // As the pass does: hidden files (`.htaccess`) are no pictures.
  const images = (await listFiles(from)).filter((path) => !/(?:^|\/)\./.test(path));
  for (const image of images) {
    await mkdir(dirname(join(to, image)), { recursive: true });
    await copyFile(join(from, image), join(to, image));
  }
  return images.map((image) => `images/${image}`);
}
