/**
 * The text that a source prints, taken without the readers' code, to hold their trees against: regular expressions on the file.
 * White space is of no account.
 */
export function printedSource(path: string, source: string): string {
  if (path.endsWith('.html')) return printedHtml(source)
  return path.endsWith('.md') ? printedMarkdown(source) : source
}

function printedHtml(source: string): string {
  const article = /<article>([\s\S]*)<\/article>/.exec(source)?.[1] ?? source
  return article
    .replace(/<[^<>]*>/g, ' ')
    .replace(/&nbsp;/g, ' ')
    .replace(/&quot;/g, '"')
    .replace(/&lt;/g, '<')
    .replace(/&gt;/g, '>')
    .replace(/&amp;/g, '&')
}

function printedMarkdown(source: string): string {
  return source
    .replace(/^---\n[\s\S]*?\n---\n/, '')
    .replace(/<a id="[^"]*"><\/a>/g, '')
    .replace(/<br>/g, ' ')
    .replace(/^[ \t]*#+ /gm, '')
    .replace(/^[ \t]*>[ ]?/gm, '')
    .replace(/\[([^\]]*)\]\([^)]*\)/g, '$1')
    .replace(/<\\?\*>|\*/g, (mark) => (mark === '*' ? '' : '<ASTERISK>'))
    .replace(/\\([^\w\s])/g, '$1')
    .replace(/<ASTERISK>/g, '<*>')
    .replace(/&nbsp;/g, ' ')
}
