import type { FontMetrics } from './font-metrics.ts';
import type { FontFace } from './font-faces.ts';

/** A face as the site ships it. */
export interface ShippedFace extends Pick<FontFace, 'family' | 'style' | 'weight'> {
  /** Relative to the style sheet, or any address. */
  readonly url: string;
  /** CSS ranges of the characters it has. */
  readonly range: string;
}

/** The `@font-face` rules of the site, with stand-ins that take the same room. */
export function fontStyles(
  faces: readonly ShippedFace[],
  metrics: { readonly normal: FontMetrics; readonly italic: FontMetrics },
): string {
  return [
    ...faces.map(shippedRule),
    ...standIns('normal', metrics.normal),
    ...standIns('italic', metrics.italic),
  ].join('\n');
}

function shippedRule({ family, style, weight, url, range }: ShippedFace): string {
  return rule([
    `font-family:"${family}"`,
    `font-style:${style}`,
    `font-weight:${weight}`,
    'font-display:swap',
    `src:url("${url}") format("woff2")`,
    `unicode-range:${range}`,
  ]);
}

interface SystemFace {
  readonly names: readonly string[];
  readonly metrics: FontMetrics;
}

const times = { unitsPerEm: 2048, ascent: 1825, descent: -443, lineGap: 87 };
const georgia = { unitsPerEm: 2048, ascent: 1878, descent: -449, lineGap: 0 };

/**
 * Serifs that systems bring, and faces cut to the same widths. Of two that are there, browsers
 * take the later. The mean widths are those of `averageWidth`.
 */
const systemFaces: Readonly<Record<FontFace['style'], readonly SystemFace[]>> = {
  normal: [
    {
      names: ['Times New Roman', 'Liberation Serif', 'Nimbus Roman'],
      metrics: { ...times, averageWidth: 811.3 },
    },
    { names: ['Georgia', 'Gelasio'], metrics: { ...georgia, averageWidth: 890.7 } },
  ],
  italic: [
    {
      names: ['Times New Roman Italic', 'Liberation Serif Italic', 'Nimbus Roman Italic'],
      metrics: { ...times, averageWidth: 815.1 },
    },
  ],
};

/** Scaled so that a line of prose is as long, and as high, as in the shipped face. */
function standIns(style: FontFace['style'], shipped: FontMetrics): string[] {
  return systemFaces[style].map(({ names, metrics }) => {
    const scale =
      shipped.averageWidth / shipped.unitsPerEm / (metrics.averageWidth / metrics.unitsPerEm);
    const share = (length: number): string => percent(length / shipped.unitsPerEm / scale);
    return rule([
      'font-family:"Qamus Serif Fallback"',
      `font-style:${style}`,
      `src:${names.map((name) => `local("${name}")`).join(',')}`,
      `size-adjust:${percent(scale)}`,
      `ascent-override:${share(shipped.ascent)}`,
      `descent-override:${share(-shipped.descent)}`,
      `line-gap-override:${share(shipped.lineGap)}`,
    ]);
  });
}

function percent(ratio: number): string {
  return `${Number((ratio * 100).toFixed(2))}%`;
}

function rule(declarations: readonly string[]): string {
  return `@font-face{${declarations.join(';')}}`;
}
