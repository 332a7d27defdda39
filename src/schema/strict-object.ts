import { z } from 'zod';

/**
 * An object without other keys. The message of an unknown key is the list of the known ones, so
 * that whoever tells people about it can name the nearest (zod's issue does not carry them).
 */
export function strict<Shape extends z.ZodRawShape>(shape: Shape) {
  return z.strictObject(shape, {
    error: (issue) =>
      issue.code === 'unrecognized_keys' ? Object.keys(shape).join(' ') : undefined,
  });
}
