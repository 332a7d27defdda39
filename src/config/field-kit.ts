import { z } from 'zod';
import type { FieldKit, FieldType } from './encyclopedia-config.ts';

/** What a corpus makes the fields of its kinds of; handed to `fields` of each kind. */
export const fieldKit: FieldKit = {
  z,
  text: (label, options = {}) => ({ ...field('text', label, options), schema: options.schema }),
  number: (label, options = {}) => field('number', label, options),
  date: (label, options = {}) => field('date', label, options),
  url: (label, options = {}) => field('url', label, options),
  entity: (label, options = {}) => ({
    ...field('entity', label, options),
    kinds: options.kinds ?? [],
    inverse: options.inverse,
  }),
};

function field(type: FieldType['type'], label: string, options: { many?: boolean }): FieldType {
  return { type, label, many: options.many ?? false, kinds: [] };
}
