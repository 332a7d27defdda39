/** The number of a port as an option gives it. Throws a sentence for what is none. */
export function readPort(text: string | undefined): number | undefined {
  if (text === undefined) return undefined;
  const port = Number(text);
  if (/^\d+$/.test(text) && port < 65536) return port;
  throw new Error(`"${text}" is no port. Name a number from 0 to 65535.`);
}
