/** The control that saves the site in the browser, and removes it. */
import { fileSize } from '../../entities/file-size.ts';
import { routes } from '../../entities/routes.ts';
import { forgetAll, keptEdition } from '../../offline/kept-editions.ts';
import { loadEdition, loadManifest } from '../../offline/load-manifest.ts';
import type { OfflineEdition } from '../../offline/offline-files.ts';
import { NotSaved, saveEdition } from '../../offline/save-edition.ts';
import { element } from '../site/element.ts';
import { offlineWording as say } from './wording.ts';

const control = document.querySelector<HTMLElement>('[data-save-offline]');
const scope = new URL('./', location.href).href;

// From the disk both are there and refuse; on a host without encryption they are not.
const isHosted = location.protocol.startsWith('http') && isSecureContext;
if (control && isHosted && 'serviceWorker' in navigator && 'caches' in globalThis) {
  void start(control);
}

async function start(control: HTMLElement): Promise<void> {
  const part = (name: string): HTMLElement | null =>
    control.querySelector(`[data-offline-${name}]`);
  const [state, progress, done, actions, told] = (
    ['state', 'progress', 'done', 'actions', 'told'] as const
  ).map(part);
  const bar = progress?.querySelector('progress');
  if (!state || !progress || !done || !actions || !told || !bar) return;

  const button = (label: string, act: () => Promise<void> | void): HTMLButtonElement => {
    const made = element('button', '', label);
    made.type = 'button';
    made.addEventListener('click', () => void act());
    return made;
  };

  const show = async (): Promise<void> => {
    const kept = await keptEdition(scope);
    const online = await loadEdition(scope).catch(() => undefined);
    const isNewer = kept && online && online.id !== kept.id;
    const lines = [
      kept
        ? say.kept(kept.name, fileSize(kept.size))
        : online
          ? say.size(fileSize(online.size))
          : '',
      isNewer ? say.newer(online.name) : '',
      kept || online ? '' : say.unreachable,
    ];
    state.textContent = lines.filter((line) => line !== '').join(' ');
    progress.hidden = true;
    actions.replaceChildren(
      ...(online && (!kept || isNewer)
        ? [button(kept ? say.update : say.save, () => save(online))]
        : []),
      ...(kept ? [button(say.remove, remove)] : []),
    );
  };

  /** Says how it went to everybody, and puts the keyboard where it can go on. */
  const settle = async (words: string): Promise<void> => {
    await show();
    told.textContent = words;
    // What is saved is said anyway.
    if (words !== say.finished) state.prepend(`${words} `);
    actions.querySelector('button')?.focus();
  };

  const save = async ({ size }: OfflineEdition): Promise<void> => {
    const stopping = new AbortController();
    const stop = button(say.stop, () => {
      stopping.abort();
    });
    actions.replaceChildren(stop);
    stop.focus();
    progress.hidden = false;
    told.textContent = say.loading;
    const tell = (bytes: number): void => {
      bar.value = bytes / size;
      done.textContent = say.done(fileSize(bytes), fileSize(size));
    };
    tell(0);
    try {
      await checkRoom(size);
      const manifest = await loadManifest(scope).catch(() => {
        throw new NotSaved('no-connection');
      });
      await saveEdition({ scope, manifest, told: tell, signal: stopping.signal });
      await navigator.serviceWorker.register(routes.serviceWorker());
      await navigator.serviceWorker.ready;
      await settle(say.finished);
    } catch (error) {
      const why = error instanceof NotSaved ? error.why : 'no-connection';
      await settle(why === 'no-room' ? say.noRoom(fileSize(size)) : say.failures[why]);
    }
  };

  const remove = async (): Promise<void> => {
    const registration = await navigator.serviceWorker.getRegistration(scope);
    await registration?.unregister();
    await forgetAll(scope);
    await settle(say.removed);
  };

  await show();
  // In an archive such as a ZIM there is nothing to save, and nothing to remove.
  control.hidden = actions.childElementCount === 0;
}

/** Browsers that say how much room they give are believed before anything is loaded. */
async function checkRoom(size: number): Promise<void> {
  const { quota, usage = 0 } = await navigator.storage.estimate();
  if (quota !== undefined && quota - usage < size) throw new NotSaved('no-room');
  // So that the browser does not clear it away by itself. Some ask the reader, who may take time.
  navigator.storage.persist().catch(() => false);
}
