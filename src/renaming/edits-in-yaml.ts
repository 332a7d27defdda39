import { isMap, isScalar, isSeq, parseDocument, type Scalar } from 'yaml';
import type { Fix } from '../diagnostics/problem.ts';
import type { SourceFile } from '../diagnostics/source-file.ts';
import type { YamlPath } from '../schema/read-yaml.ts';
import { editWithin, type Renaming } from './renaming.ts';

/** A value in a stretch of YAML, with its keys and indexes from the top. */
interface ScalarPlace {
  readonly path: YamlPath;
  readonly node: Scalar;
}

/**
 * The edits that rename a value wherever `isMeant` says that the path leads to one. Behind a `#`
 * stands a post of the entity: `city-council#mayor`.
 */
export function editsInYaml(
  file: SourceFile,
  [start, end]: readonly [number, number],
  renaming: Renaming,
  isMeant: (path: YamlPath) => boolean,
): Fix[] {
  const document = parseDocument(file.text.slice(start, end), { logLevel: 'silent' });
  return scalarsIn(document.contents, []).flatMap(({ path, node }) => {
    const [id] = typeof node.value === 'string' ? node.value.split('#') : [];
    if (id !== renaming.from || !isMeant(path) || !node.range) return [];
    const place = [start + node.range[0], start + node.range[1]] as const;
    const edit = editWithin(file.text, place, {
      from: renaming.from,
      to: written(node, renaming.to),
    });
    return edit ? [edit] : [];
  });
}

/** What would be a number, a truth or nothing needs quotes to be an id. */
function written({ type, value }: Scalar, id: string): string {
  const isBare = type === 'PLAIN' && !String(value).includes('#');
  return isBare && /^(?:\d+|true|false|null)$/.test(id) ? `'${id}'` : id;
}

function scalarsIn(node: unknown, path: YamlPath): ScalarPlace[] {
  if (isScalar(node)) return [{ path, node }];
  if (isSeq(node)) return node.items.flatMap((item, at) => scalarsIn(item, [...path, at]));
  if (!isMap(node)) return [];
  return node.items.flatMap(({ key, value }) =>
    isScalar(key) ? scalarsIn(value, [...path, String(key.value)]) : [],
  );
}
