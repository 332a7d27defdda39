import type { Kind } from '../config/encyclopedia.ts';
import type { YamlPath } from '../schema/read-yaml.ts';

/** Whether a value of a front matter is the id of an entity (or a post of one). */
export function namesEntity({ life, fields }: Kind): (path: YamlPath) => boolean {
  const lives = new Set([life.begin?.field, life.end?.field]);
  return (path) => {
    const [first, second, third] = path;
    const last = path.at(-1);
    switch (first) {
      case 'means':
        return path.length === 2;
      case 'seatsOf':
        return path.length === 1;
      case 'seats':
        return path.at(-2) === 'members';
      case 'posts':
        return third === 'office';
      case 'holds':
        return third === 'post';
      case 'relations':
        return third === 'to';
      case 'except':
        return third === 'with';
    }
    if (lives.has(String(first))) return second === 'in' && path.length === 2;
    const isField = fields[String(first)]?.type === 'entity';
    return isField && (typeof last === 'number' || last === 'value' || path.length === 1);
  };
}

/** Whether a value of a front matter is the key of a source. */
export function namesSource(path: YamlPath): boolean {
  if (path[0] === 'means') return false;
  const step = typeof path.at(-1) === 'number' ? path.at(-2) : path.at(-1);
  return step === 'source' || path[0] === 'sources' || path[0] === 'furtherReading';
}

/** Whether a value of a guided reading is the id of an article. */
export function namesStep([first, , third]: YamlPath): boolean {
  return first === 'steps' && third === 'article';
}
