import type { PartFinder } from './desk-parts.ts';
import type { LoadedDesk } from './load-desk.ts';
import { checkWording as say } from './wording.ts';

/** So many suggestions, where the list of all would be slow. */
const mostSuggested = 300;

export interface Opening {
  /** Undefined where it could not be loaded, which has been told. */
  readonly load: () => Promise<LoadedDesk | undefined>;
  /** Puts a file on the desk; `insteadOf` is its path in the corpus. */
  readonly put: (content: string | Uint8Array, path: string, insteadOf?: string) => void;
  readonly tell: (words: string) => void;
  readonly showText: () => void;
}

/** All the ways to put something on the desk: by name, by file, from a template, by address. */
export function startOpening(
  root: HTMLElement,
  part: PartFinder,
  { load, put, tell, showText }: Opening,
): void {
  const article = part('article', HTMLInputElement);
  const chooser = part('file', HTMLInputElement);
  const kind = part('kind', HTMLSelectElement);
  const path = part('path', HTMLInputElement);

  const suggest = async (): Promise<void> => {
    const ready = await load();
    const typed = article.value.trim().toLowerCase();
    const files = ready?.desk.files ?? [];
    const fitting =
      files.length <= mostSuggested
        ? files
        : files.filter(({ title }) => title.toLowerCase().includes(typed)).slice(0, mostSuggested);
    const options = fitting.map(({ title }) => Object.assign(new Option(), { value: title }));
    part('articles', HTMLElement).replaceChildren(...options);
  };

  const openNamed = async (name: string): Promise<void> => {
    const ready = await load();
    const found = ready?.desk.files.find(
      ({ title, path: of }) => title === name || of === name || of.endsWith(`/${name}.mdx`),
    );
    const text = found && (await ready?.textOf(found.path));
    if (found && text !== undefined) put(text, found.path, found.path);
    else if (ready) tell(say.unknown(name));
  };

  /** Under the path that is written already, or that the corpus has, or that of the kind. */
  const openFile = async (file: File): Promise<void> => {
    const content = new Uint8Array(await file.arrayBuffer());
    const ready = await load();
    const isNamed = path.value.trim().endsWith(`/${file.name}`);
    const known = ready?.desk.files.find(({ path: of }) => of.endsWith(`/${file.name}`))?.path;
    const name = file.name.replace(/\.(?:md|txt)$/, '.mdx');
    const at = isNamed ? path.value.trim() : (known ?? `articles/${kind.value}/${name}`);
    const isKnown = ready?.desk.files.some(({ path: of }) => of === at) === true;
    put(content, at, isKnown ? at : undefined);
  };

  const begin = async (title: string): Promise<void> => {
    const file = (await load())?.desk.begin(kind.value, title);
    if (!file) return;
    put(file.text, file.path);
    showText();
  };

  const openTyped = (): void => {
    const name = article.value.trim();
    if (name !== '') void openNamed(name);
  };
  article.addEventListener('input', () => void suggest());
  article.addEventListener('change', openTyped);
  part('open', HTMLFormElement).addEventListener('submit', (event) => {
    event.preventDefault();
    openTyped();
  });
  part('begin', HTMLButtonElement).addEventListener('click', () => void begin(''));
  chooser.addEventListener('change', () => {
    const file = chooser.files?.[0];
    if (file) void openFile(file);
  });
  root.addEventListener('dragover', (event) => event.preventDefault());
  root.addEventListener('drop', (event) => {
    const file = event.dataTransfer?.files[0];
    if (!file) return;
    event.preventDefault();
    void openFile(file);
  });

  void suggest();
  const asked = new URLSearchParams(location.search);
  const [name, title, of] = ['open', 'write', 'kind'].map((key) => asked.get(key));
  if ([...kind.options].some(({ value }) => value === of)) kind.value = of ?? '';
  if (name) void openNamed(name);
  else if (title != null) void begin(title);
}
