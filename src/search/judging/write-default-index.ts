import { close, createIndex } from 'pagefind';

/** The index that Pagefind makes of a finished site when it is asked for nothing in particular. */
export async function writeDefaultIndex(site: string, out: string): Promise<void> {
  const { index, errors } = await createIndex();
  try {
    if (!index) throw new Error(`Pagefind made no index: ${errors.join('; ')}`);
    const added = await index.addDirectory({ path: site });
    const written = await index.writeFiles({ outputPath: out });
    const failures = [...added.errors, ...written.errors];
    if (failures.length > 0) throw new Error(`Pagefind made no index: ${failures.join('; ')}`);
  } finally {
    await close();
  }
}
