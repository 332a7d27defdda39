import type { EncyclopediaConfig, FieldType, KindConfig } from './encyclopedia-config.ts';

/**
 * The config after reading: checked, defaults filled in, functions called. Serialisable but for
 * a field's own `schema`. This is what the rooms take.
 */
export interface Encyclopedia extends Omit<EncyclopediaConfig, 'kinds' | 'base' | 'linking'> {
  /** Begins and ends with `/`. */
  readonly base: string;
  readonly kinds: Readonly<Record<string, Kind>>;
  readonly linking: { readonly never: readonly string[] };
}

export interface Kind extends Omit<KindConfig, 'fields' | 'possessive' | 'plurals'> {
  readonly id: string;
  readonly possessive: boolean;
  readonly plurals: boolean;
  readonly fields: Readonly<Record<string, FieldType>>;
}
