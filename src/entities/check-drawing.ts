/** Attributes whose name alone makes a drawing act. */
const handler = /[\s"'/]on[a-z]+\s*=/i;
const acting =
  /<(?:[\w.-]+:)?(script|foreignobject|iframe|object|embed|handler|listener|set|animate\w*|discard|link|meta|base)(?=[\s/>]|$)/i;
const address = /[\s"'/](?:[\w-]+:)?(?:href|src|base)\s*=\s*(?:"([^"]*)"|'([^']*)'|([^\s>]*))/gi;
const picture = /^data:image\/(?:png|jpeg|webp|gif|avif)[;,]/i;

/**
 * What makes an SVG more than a drawing: opened by itself it is a page of its own, without the
 * policy that guards ours. In words, or undefined for one that only draws. Judged as text, and
 * strictly: whatever would hide from this reading (entities, another encoding) is refused too.
 */
export function whatActs(svg: string): string | undefined {
  if (svg.includes('\0') || /^[^<]*<\?xml[^>]*encoding\s*=\s*["'](?!utf-?8["'])/i.test(svg)) {
    return 'it is not UTF-8';
  }
  if (/<!(?:DOCTYPE[^>]*\[|ENTITY)/i.test(svg)) return 'it declares entities';
  if (/<\?xml-stylesheet/i.test(svg)) return 'it loads a style sheet';
  const [, element] = acting.exec(svg) ?? [];
  if (element !== undefined) return `it has a \`<${element}>\``;
  const [event] = handler.exec(svg) ?? [];
  if (event !== undefined) return `it has \`${event.slice(1)}\``;
  for (const [, double, single, bare] of svg.matchAll(address)) {
    const target = (double ?? single ?? bare ?? '').trim();
    if (!target.startsWith('#') && !picture.test(target)) return `it leads to \`${target}\``;
  }
  const [load] = /@import|url\(\s*["']?(?!\s*["']?#)[^)]{0,40}/i.exec(svg) ?? [];
  return load === undefined || /^url\(\s*["']?data:(?:image|font)\//i.test(load)
    ? undefined
    : `it loads \`${load}\``;
}
