import type { FacetColours } from './book-styles.ts';
import { attribute, elementsIn, setAttribute, type Element } from './tree.ts';

const colours = {
  ink: '#251e18',
  muted: '#635951',
  rule: '#8c847b',
  fine: '#b8b0a6',
  land: '#f6f3ed',
};

type Paint = Readonly<Record<string, string>>;

/** How a part of a drawing looks, by its class; `facet` is the colour of what it stands for. */
const paints: Readonly<Record<string, (facet: string, isAmong: IsAmong) => Paint>> = {
  'map-land': () => ({ fill: colours.land, stroke: colours.rule }),
  'map-borders': () => ({ fill: 'none', stroke: colours.rule }),
  'map-neighbours': () => ({
    ...names,
    fill: colours.muted,
    'font-size': '30',
    'font-style': 'italic',
  }),
  'map-names': () => ({ ...names, fill: colours.ink, 'font-size': '36' }),
  tight: () => ({ 'font-size': '30' }),
  'map-inner': () => ({ ...line(colours.ink, 1.25), 'stroke-opacity': '0.65' }),
  'map-outline': () => line(colours.ink, 2),
  'map-tint': (facet, isAmong) =>
    isAmong('map-none')
      ? { fill: colours.land }
      : { fill: facet, 'fill-opacity': isAmong('map-possibly') ? '0.08' : '0.26' },
  'map-texture': (facet, isAmong) => {
    if (isAmong('map-none')) return line(colours.rule, 1);
    const isDotted = isAmong('map-yes') && isAmong('facet-form-1');
    const texture = { ...line(facet, isDotted ? 3.5 : 2.5), 'stroke-opacity': '0.75' };
    return isDotted ? { ...texture, 'stroke-linecap': 'round' } : texture;
  },
  'locator-regions': () => ({ fill: '#ddd8d0', stroke: colours.ink }),
  'locator-inner': () => ({ fill: 'none', stroke: colours.rule }),
  'locator-region': () => ({ fill: colours.ink, 'fill-rule': 'evenodd' }),
  'locator-point': () => ({ fill: colours.ink, stroke: '#fcfaf6', 'stroke-width': '3' }),
  seat: (facet) => line(facet, 1.2),
  named: (facet) => ({ fill: facet }),
  'band-axis': () => ({ fill: 'currentColor', 'font-size': '12' }),
  'terms-axis': () => ({ fill: 'currentColor', 'font-size': '12' }),
  'band-bars': (facet) => ({ fill: facet, 'fill-opacity': '0.45' }),
  'band-ticks': (facet) => line(facet, 1.75),
  'term-rule': () => ({ stroke: colours.fine }),
  'term-ground': (facet, isAmong) => ({
    fill: facet,
    'fill-opacity': isAmong('facet-form-1') || isAmong('facet-form-2') ? '0.35' : '1',
  }),
  'term-edge': (facet) => ({ fill: facet }),
  'term-possible': (facet) => ({ fill: facet, 'fill-opacity': '0.16' }),
  'term-sure': (facet, isAmong) =>
    isAmong('term-gap') || isAmong('term-vacant') ? line(colours.rule, 1) : { stroke: facet },
  'term-open': (facet) => ({ stroke: facet, 'fill-opacity': '0.1' }),
  'term-texture': (facet) => line(facet, 1.5),
};

const names: Paint = { 'text-anchor': 'middle' };

function line(stroke: string, width: number): Paint {
  return { fill: 'none', stroke, 'stroke-width': `${width}` };
}

/** Whether an element, or one around it, has a class. */
type IsAmong = (name: string) => boolean;

/**
 * Gives the parts of drawings their colours as attributes, in place: several readers apply the
 * style sheet of a book to its text and not to its drawings, and would fill them with black.
 * Textures they do not know either: returns the rules that put them on, for those that do.
 */
export function paintDrawings(body: Element, facets: FacetColours): string {
  for (const element of elementsIn(body)) {
    if (!element.namespaceURI.endsWith('svg')) continue;
    const around = classesAround(element);
    const isAmong: IsAmong = (name) => around.includes(name);
    const facet = around.map((name) => facets.get(name)).find(Boolean) ?? colours.muted;
    for (const name of (attribute(element, 'class') ?? '').split(/\s+/)) {
      const paint = Object.hasOwn(paints, name) ? paints[name]?.(facet, isAmong) : undefined;
      for (const [key, value] of Object.entries(paint ?? {})) {
        if (key !== 'fill' || !attribute(element, 'fill')?.startsWith('url(')) {
          setAttribute(element, key, value);
        }
      }
    }
  }
  return textures(body);
}

/** Nearest first. */
function classesAround(element: Element): string[] {
  const classes: string[] = [];
  for (let at: Element['parentNode'] = element; at && 'tagName' in at; at = at.parentNode) {
    classes.push(...(attribute(at, 'class') ?? '').split(/\s+/));
  }
  return classes;
}

/**
 * What was filled with a texture has the plain colour nearest to it, and a class that fills it
 * with the texture again.
 */
function textures(body: Element): string {
  const tints = new Map<string, string>();
  for (const element of elementsIn(body)) {
    const parent = element.parentNode;
    if (element.tagName !== 'rect' || !parent || !('tagName' in parent)) continue;
    const id = parent.tagName === 'pattern' ? attribute(parent, 'id') : undefined;
    if (id === undefined) continue;
    const opacity = Number(attribute(element, 'fill-opacity') ?? 1);
    tints.set(id, onPaper(attribute(element, 'fill') ?? colours.land, opacity));
  }
  const classes = new Map([...tints.keys()].map((id, index) => [id, `texture-${index + 1}`]));
  const used = new Set<string>();
  for (const element of elementsIn(body)) {
    const id = /^url\(#(.+)\)$/.exec(attribute(element, 'fill') ?? '')?.[1] ?? '';
    const tint = tints.get(id);
    if (tint === undefined) continue;
    setAttribute(element, 'fill', tint);
    const own = attribute(element, 'class');
    setAttribute(element, 'class', [own, classes.get(id)].filter(Boolean).join(' '));
    used.add(id);
  }
  return [...used].map((id) => `.${classes.get(id)}{fill:url(#${id})}`).join('');
}

/** What a colour that is partly see-through looks like on white. */
function onPaper(colour: string, opacity: number): string {
  const channels = [1, 3, 5].map((at) => parseInt(colour.slice(at, at + 2), 16));
  return `#${channels
    .map((channel) =>
      Math.round(255 + (channel - 255) * opacity)
        .toString(16)
        .padStart(2, '0'),
    )
    .join('')}`;
}
