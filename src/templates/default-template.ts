import type { Encyclopedia, Kind } from '../config/encyclopedia.ts';
import type { FieldType } from '../config/encyclopedia-config.ts';
import { lowered } from '../config/lowered.ts';
import { yamlText } from '../schema/yaml-text.ts';

/**
 * What an article of a kind begins with where the corpus has no `templates/<kind>.mdx`: every
 * field that the kind has as a comment, with an example to uncomment.
 */
export function defaultTemplate(encyclopedia: Encyclopedia, kind: Kind): string {
  const title = `Name of the ${lowered(kind.label)}`;
  const { begin, end } = kind.life;
  const day = encyclopedia.state?.from ?? '1900-12-31';
  return [
    '---',
    `title: ${yamlText(title)}`,
    "summary: '…' # one or two plain sentences, for previews, search and lists",
    'status: draft',
    ...Object.entries(encyclopedia.facets).map(
      ([id, { values }]) =>
        `# ${id}: ${values[0]?.id} # ${values.map((value) => value.id).join(', ')}`,
    ),
    ...[begin, end].flatMap((life) =>
      life
        ? [`# ${life.field}: { on: ${day}, source: key-of-the-source } # or { in: id-of-an-event }`]
        : [],
    ),
    ...Object.entries(kind.fields).flatMap(([key, field]) => fieldLines(key, field, day)),
    ...relationLines(encyclopedia, kind),
    'sources: []',
    ...nameLines(encyclopedia),
    '---',
    '',
    `**${title}** …`,
    '',
  ].join('\n');
}

function fieldLines(key: string, field: FieldType, day: string): string[] {
  const value = exampleOf(field, day);
  const kinds = field.kinds.length > 0 ? ` # of the kind ${field.kinds.join(', ')}` : '';
  const claim = `{ ${value}, source: key-of-the-source }${kinds}`;
  return field.many ? [`# ${key}:`, `#   - ${claim}`] : [`# ${key}: ${claim}`];
}

function exampleOf({ type }: FieldType, day: string): string {
  switch (type) {
    case 'date':
      return `on: ${day}`;
    case 'number':
      return 'value: 1';
    case 'entity':
      return 'value: id-of-an-article';
    case 'url':
      return "value: 'https://…'";
    case 'text':
      return "value: '…'";
  }
}

function relationLines({ relations }: Encyclopedia, { id }: Kind): string[] {
  const possible = relations.filter(({ from }) => from === undefined || from.includes(id));
  const [first] = possible.filter(({ judging }) => judging !== true);
  if (!first) return [];
  return [
    '# relations:',
    `#   - { type: ${first.id}, to: id-of-an-article, source: key-of-the-source }`,
    `#   # types: ${possible.map((relation) => relation.id).join(', ')}`,
  ];
}

function nameLines({ languages, language }: Encyclopedia): string[] {
  const { tag = language } = languages.find(({ underTitle }) => underTitle === true) ?? {};
  return ['# names:', `#   - { text: '…', lang: ${tag}, use: native, source: key-of-the-source }`];
}
