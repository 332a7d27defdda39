import type { LauncherDevice } from '../../config/encyclopedia-config.ts';
import { escapeHtml } from '../escape-html.ts';

/** The devices that have a picture, in the order in which they are told. */
export const devices = ['windows', 'mac', 'linux', 'android', 'ios'] as const;

export type DeviceName = (typeof devices)[number];

const wide = 340;
const high = 132;
const screen = { width: 148, height: 116, top: 8 };
const second = wide - screen.width - 8;

/**
 * Two screens of a device with an arrow between: the zip and what unzips it; the folder that
 * appears, with the page to open. Of a phone that opens no folder: the zip crossed out, and the
 * single file. Drawn from lines; classes give the colours. It says nothing that the steps do not.
 */
export function drawDevice(device: DeviceName, { menu }: LauncherDevice, stem: string): string {
  const isPhone = device === 'android' || device === 'ios';
  const frame = isPhone ? phone : desk(device);
  const before =
    device === 'ios' ? [zip(74, 36, stem), cross(74, 55)] : unzipping(stem, menu, isPhone);
  const after = device === 'ios' ? single(stem) : folder(stem, isPhone);
  const parts = [frame(0), ...before, arrow(), frame(second), after];
  return `<svg class="device" viewBox="0 0 ${wide} ${high}" aria-hidden="true">${parts.join('')}</svg>`;
}

/** The zip, and what unzips it: a line of a menu, or the pointer alone. */
function unzipping(stem: string, menu: string | undefined, isPhone: boolean): string[] {
  if (menu === undefined) return [zip(74, 40, stem), pointer(79, 60)];
  return isPhone
    ? [zip(74, 20), menuAt(30, 78, 88, menu), finger(112, 106)]
    : [zip(28, 36), menuAt(46, 44, 92, menu), pointer(124, 72)];
}

/** A window, with the buttons that tell one system from another. */
function desk(device: DeviceName): (x: number) => string {
  const buttons = {
    mac: (x: number) => [10, 19, 28].map((dx) => circle(x + dx, 16, 2.5)).join(''),
    linux: (x: number) => circle(x + 137, 16, 4.5) + path(`M${x + 135} 14l4 4m0-4l-4 4`),
  };
  const windows = (x: number) =>
    path(`M${x + 103} 16h6M${x + 119} 13h6v6h-6zM${x + 134} 13l6 6m0-6l-6 6`);
  const own = device === 'mac' || device === 'linux' ? buttons[device] : windows;
  return (x) =>
    box(x + 4, screen.top, screen.width - 8, screen.height, 3) +
    path(`M${x + 4} 24h${screen.width - 8}`) +
    own(x);
}

function phone(x: number): string {
  return box(x + 24, 4, screen.width - 48, 124, 9) + path(`M${x + 64} 10h20`);
}

/** A sheet with a fold and a zip, and its name below. */
function zip(x: number, y: number, stem?: string): string {
  const teeth = [4, 9, 14, 19].map((dy, at) => `M${x - 5 + (at % 2) * 3} ${y + dy}h3`).join('');
  const name = stem === undefined ? 'zip' : `${short(stem)}.zip`;
  return `${sheet(x, y)}${path(teeth, 'strong')}${box(x - 5, y + 24, 6, 8, 1)}${label(x, y + 48, name, 'middle')}`;
}

function sheet(x: number, y: number): string {
  return path(`M${x - 13} ${y}h18l8 8v28h-26zM${x + 5} ${y}v8h8`);
}

/** A menu of which a line is chosen. */
function menuAt(x: number, y: number, width: number, text: string): string {
  const lines = path(`M${x + 8} ${y + 8}h${width * 0.4}M${x + 8} ${y + 40}h${width * 0.3}`);
  const chosen = `<rect class="chosen" x="${x + 1}" y="${y + 14}" width="${width - 2}" height="19"/>`;
  return `<rect class="paper" x="${x}" y="${y}" width="${width}" height="47" rx="2"/>${lines}${chosen}${label(x + 8, y + 27, text, 'start', 'on-chosen')}`;
}

/** What lies in the folder; the chosen line is the one to open. */
function folder(stem: string, isPhone: boolean): string {
  const left = second + (isPhone ? 31 : 16);
  const width = isPhone ? 92 : 122;
  const line = (y: number, sign: string, name: string, style = '') =>
    path(sign, style) + label(left + 17, y + 9, short(name), 'start', style);
  const page = (y: number) => `M${left + 1} ${y - 1}h6l3 3v10h-9z`;
  return [
    line(38, `M${left} 38h4l2 2h6v9h-12z`, stem),
    line(62, page(62), 'READ-ME.txt'),
    `<rect class="chosen" x="${left - 4}" y="82" width="${width}" height="20"/>`,
    line(86, page(86), 'START.html', 'on-chosen'),
    isPhone ? finger(second + 117, 101) : pointer(second + 120, 94),
  ].join('');
}

function single(stem: string): string {
  const x = second + 74;
  const lines = path(`M${x - 8} 50h16M${x - 8} 56h16M${x - 8} 62h10`);
  const tick = path(`M${x - 8} 102l6 6l11-13`, 'strong');
  return `${sheet(x, 36)}${lines}${label(x, 84, `${short(stem)}.html`, 'middle')}${tick}`;
}

function cross(x: number, y: number): string {
  return path(`M${x - 17} ${y - 17}l34 34m0-34l-34 34`, 'strong');
}

function arrow(): string {
  return path(`M${screen.width + 12} 66h20m-7-6l7 6l-7 6`, 'strong');
}

function pointer(x: number, y: number): string {
  return `<path class="pointer" d="M${x} ${y}v15l4-4l3 7l3-1l-3-7h6z"/>`;
}

function finger(x: number, y: number): string {
  return `<circle class="pointer" cx="${x}" cy="${y}" r="6"/>`;
}

function box(x: number, y: number, width: number, height: number, round: number): string {
  return `<rect x="${x}" y="${y}" width="${width}" height="${height}" rx="${round}"/>`;
}

function circle(x: number, y: number, r: number): string {
  return `<circle cx="${x}" cy="${y}" r="${r}"/>`;
}

function path(d: string, name = ''): string {
  return `<path${name && ` class="${name}"`} d="${d}"/>`;
}

function label(x: number, y: number, text: string, anchor: 'start' | 'middle', name = ''): string {
  return `<text${name && ` class="${name}"`} x="${x}" y="${y}" text-anchor="${anchor}">${escapeHtml(text)}</text>`;
}

/** As file managers cut a name that is too long for its place. */
function short(name: string): string {
  return name.length > 14 ? `${name.slice(0, 12)}…` : name;
}
