/** A stretch of a JSON text, offsets in UTF-16 units, end exclusive. */
export interface JsonSpan {
  start: number
  end: number
}

/**
 * Where the items of an array stand in a JSON text: the array that is the value of a key of the outermost object.
 *
 * Takes text that `JSON.parse` accepts; gives the items' spans in order, or an empty list when there is no such array. One pass.
 */
export function jsonItems(json: string, key: string): JsonSpan[] {
  const start = arrayStart(json, key)
  if (start === undefined) return []
  const items: JsonSpan[] = []
  let depth = 0
  let opened: number | undefined
  for (let i = start + 1; i < json.length; i++) {
    const letter = json.charAt(i)
    if (letter === '"') {
      if (depth === 0) opened ??= i
      i = stringEnd(json, i)
    } else if (letter === '{' || letter === '[') {
      if (depth === 0) opened = i
      depth++
    } else if (letter === '}' || letter === ']' || letter === ',') {
      if (letter !== ',') depth--
      if (depth === 0 && letter !== ',' && opened !== undefined) {
        items.push({ start: opened, end: i + 1 })
        opened = undefined
      } else if (depth <= 0 && letter === ',' && opened !== undefined) {
        items.push({ start: opened, end: i })
        opened = undefined
      }
      if (depth < 0) break
    } else if (depth === 0 && letter.trim() !== '') opened ??= i
  }
  return items
}

/** The offset of the bracket that opens the array under a key of the outermost object. */
function arrayStart(json: string, key: string): number | undefined {
  let depth = 0
  for (let i = 0; i < json.length; i++) {
    const letter = json.charAt(i)
    if (letter === '"') {
      const end = stringEnd(json, i)
      const bracket = /\s*:\s*\[/y
      bracket.lastIndex = end + 1
      if (depth === 1 && json.slice(i + 1, end) === key && bracket.test(json)) return bracket.lastIndex - 1
      i = end
    } else if (letter === '{' || letter === '[') depth++
    else if (letter === '}' || letter === ']') depth--
  }
  return undefined
}

/** The offset of the mark that closes a string. */
function stringEnd(json: string, start: number): number {
  for (let i = start + 1; i < json.length; i++) {
    const letter = json.charAt(i)
    if (letter === '\\') i++
    else if (letter === '"') return i
  }
  return json.length
}
