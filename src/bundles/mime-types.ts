const textTypes: Readonly<Record<string, string>> = {
  '.bib': 'text/x-bibtex',
  '.css': 'text/css',
  '.html': 'text/html',
  '.js': 'text/javascript',
  '.md': 'text/markdown',
  '.ris': 'application/x-research-info-systems',
  '.txt': 'text/plain',
  '.csv': 'text/csv',
  '.xml': 'application/xml',
  '.json': 'application/json',
  '.svg': 'image/svg+xml',
  '.webmanifest': 'application/manifest+json',
};

const otherTypes: Readonly<Record<string, string>> = {
  '.avif': 'image/avif',
  '.epub': 'application/epub+zip',
  '.gif': 'image/gif',
  '.ico': 'image/x-icon',
  '.jpeg': 'image/jpeg',
  '.jpg': 'image/jpeg',
  '.mp3': 'audio/mpeg',
  '.mp4': 'video/mp4',
  '.ogg': 'audio/ogg',
  '.pdf': 'application/pdf',
  '.png': 'image/png',
  '.wasm': 'application/wasm',
  '.webm': 'video/webm',
  '.webp': 'image/webp',
  '.woff2': 'font/woff2',
  '.zip': 'application/zip',
};

/** The content type of a file by its extension (with the dot); text is UTF-8. */
export function mimeTypeOf(extension: string): string {
  const key = extension.toLowerCase();
  const text = textTypes[key];
  return text === undefined
    ? (otherTypes[key] ?? 'application/octet-stream')
    : `${text}; charset=utf-8`;
}
