import { strFromU8 } from 'fflate'
import type { VFile } from 'vfile'

/** The formats that a source can have. */
export const SOURCE_FORMATS = ['markdown', 'html', 'json', 'docx', 'akn', 'text'] as const
export type SourceFormat = (typeof SOURCE_FORMATS)[number]

/** How much of a file is looked at, in UTF-16 units: notices of the publisher may stand before the first heading. */
const SAMPLE = 200_000

/** Every zip file, and so every DOCX, begins with these bytes. */
const ZIP = 'PK\u0003\u0004'

/** The first element of an Akoma Ntoso document. */
const AKN_START = /^\s*(?:<\?xml[^>]*\?>\s*)?(?:<!--[\s\S]*?-->\s*)*<(?:\w+:)?akomaNtoso[\s>]/

/** A tag of an HTML document or of its text; the anchors and line breaks that Markdown mirrors use do not count. */
const HTML_START =
  /^\s*(?:<!doctype html|<html|<head|<body|<div|<article|<section|<main|<p[\s>]|<h[1-6][\s>]|<table|<!--)/i
const HTML_BLOCK = /<\/?(?:p|h[1-6]|div|article|span|font|table)(?:\s[^<>]*)?>/gi

/** Constructs that only Markdown has: headings, quotations, anchors alone on a line, emphasised lines, escaped list numbers. */
const MARKDOWN_LINE =
  /^(?:---\s*$|#{1,6} \S| {0,9}> ?\S|<a id="[^"]*"><\/a>\s*$|\*\*[^*\n]+\*\*\s*$| *\*[^*\n]+\*\s*$| *\d+\\[.)])/m

/**
 * The format of a file, from its content: a zip is DOCX, a JSON object JSON, XML of Akoma Ntoso is that, a file that begins with an HTML element or is full
 * of paragraphs of HTML is HTML, a file with a heading, a quotation or an emphasised line of Markdown is Markdown, and any other
 * is plain text. Only where the content is silent does the ending of the name decide between Markdown and plain text.
 */
export function detectFormat(file: VFile): SourceFormat {
  if (isZip(file)) return 'docx'
  const sample = String(file)
    .slice(0, SAMPLE)
    .replace(/^\ufeff/, '')
  if (/^\s*\{/.test(sample)) return 'json'
  if (AKN_START.test(sample)) return 'akn'
  const markdown = MARKDOWN_LINE.test(sample)
  if (HTML_START.test(sample)) return 'html'
  if (!markdown && (sample.match(HTML_BLOCK)?.length ?? 0) > 10) return 'html'
  return markdown || /^\.(?:md|markdown)$/i.test(file.extname ?? '') ? 'markdown' : 'text'
}

function isZip(file: VFile): boolean {
  const { value } = file
  if (typeof value === 'string') return value.startsWith(ZIP)
  return strFromU8(value.subarray(0, 4), true) === ZIP
}
