import type { Place } from './front-matter.ts';
import type { YamlPath, YamlReading } from './read-yaml.ts';

/**
 * A place that is looked up when somebody asks: positions cost six times the values (measured at
 * 10,000 articles), and only problems need them. It is left out when the owner is serialised.
 */
export function lazyPlace(yaml: YamlReading, path: YamlPath): Place {
  return new LazyPlace(yaml, path);
}

class LazyPlace implements Place {
  #yaml: YamlReading;
  #path: YamlPath;

  constructor(yaml: YamlReading, path: YamlPath) {
    this.#yaml = yaml;
    this.#path = path;
  }

  get start(): number {
    return this.#yaml.placeOf(this.#path).start;
  }

  get end(): number {
    return this.#yaml.placeOf(this.#path).end;
  }

  toJSON(): undefined {
    return undefined;
  }
}
