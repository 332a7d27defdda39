import { devices } from './draw-device.ts';
import type { LauncherFacts } from './launcher.ts';

/** The same as plain text, for whoever opens that first. */
export const readMeName = 'READ-ME.txt';

/**
 * What the launcher says, without pictures, for any editor: lines end as Windows wants them, and
 * a byte-order mark tells older ones that it is UTF-8.
 */
export function readMe({ edition, description, words, offered }: LauncherFacts): string {
  const { title, name, day, licence } = edition;
  const [first] = words;
  const head = [
    title,
    description,
    '',
    name,
    day && `${first?.dated} ${day}`,
    `${first?.licence} ${licence.name}, ${licence.url}`,
  ].filter((line) => line !== undefined);
  const parts = words.map((each) => {
    const steps = devices.map((device) => `${each[device].name}\n  ${each[device].steps}`);
    const where = offered === undefined ? [] : [`${each.elsewhere} ${offered}`];
    return [`== ${each.label}: ${each.heading}`, each.notice, ...steps, ...where].join('\n\n');
  });
  const text = [head.join('\n'), ...parts].join('\n\n\n');
  return `\uFEFF${text.replaceAll('\n', '\r\n')}\r\n`;
}
