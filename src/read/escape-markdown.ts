/** Keeps printed characters of a line from being read as Markdown: emphasis, headings, quotations, links, code, HTML, entities. */
export function escapeMarkdown(text: string): string {
  return text
    .replace(/[\\*_`[\]<]/g, '\\$&')
    .replace(/&(?=[#\w]+;)/g, '\\&')
    .replace(/^(#{1,6}\s|>|~{3})/, '\\$1')
}
