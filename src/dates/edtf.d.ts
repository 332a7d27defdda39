/** What this room uses of the package `edtf`, which brings no types. */
declare module 'edtf' {
  interface ParsedDate {
    readonly type: 'Date' | 'Season';
    /** Milliseconds of the first and the last instant. */
    readonly min: number;
    readonly max: number;
    /** 1 year, 2 month, 3 day; undefined for a season. */
    readonly precision?: number;
    /** Of a season: 21 spring to 24 winter. */
    readonly season?: number;
    readonly year: number;
  }
  export default function edtf(text: string, constraints?: { level: number }): ParsedDate;
}
