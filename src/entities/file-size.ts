/** A size for readers, as file managers tell it: `11.4 MB`, `640 KB`; never less than 1 KB. */
export function fileSize(bytes: number): string {
  const megabytes = bytes / 1_000_000;
  if (megabytes < 0.9995) return `${Math.max(1, Math.round(bytes / 1000))} KB`;
  return `${megabytes < 99.95 ? megabytes.toFixed(1) : Math.round(megabytes)} MB`;
}
