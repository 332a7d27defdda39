import type { Leaf } from './leaf.ts';
import { escapeXml, writeXhtml } from './write-xhtml.ts';

export interface Document {
  readonly title: string;
  readonly language: string;
  /** The way up to the folder of the book's own files: '' or '../'. */
  readonly up: string;
  /** The part of the book it stands in, as `epub:type` says it. */
  readonly part: string;
  /** Rules for this document alone. */
  readonly styles?: string | undefined;
  /** XHTML. */
  readonly body: string;
}

/** A whole document of a book. */
export function writeDocument({ title, language, up, part, styles, body }: Document): string {
  return [
    '<?xml version="1.0" encoding="UTF-8"?>',
    '<!DOCTYPE html>',
    `<html xmlns="http://www.w3.org/1999/xhtml" xmlns:epub="http://www.idpf.org/2007/ops" lang="${escapeXml(language)}" xml:lang="${escapeXml(language)}">`,
    `<head><meta charset="utf-8"/><title>${escapeXml(title)}</title><link rel="stylesheet" type="text/css" href="${up}book.css"/>${styles ? `<style type="text/css">${styles}</style>` : ''}</head>`,
    `<body epub:type="${part}">${body}</body>`,
    '</html>',
    '',
  ].join('\n');
}

export function writeLeaf({ title, body }: Leaf, language: string, styles?: string): string {
  const part = 'bodymatter';
  return writeDocument({ title, language, up: '../', part, styles, body: writeXhtml([body]) });
}
