/** The keys of the English layout and of the Russian one, on which the Kazakh layout is built, in the same places. */
const ENGLISH = "qwertyuiop[]asdfghjkl;'zxcvbnm,.`"
const RUSSIAN = 'йцукенгшщзхъфывапролджэячсмитьбюё'

/** The rows of the keyboard, to tell which keys are neighbours. */
const ROWS = [
  ['qwertyuiop[]', "asdfghjkl;'", 'zxcvbnm,.'],
  ['йцукенгшщзхъ', 'фывапролджэ', 'ячсмитьбю'],
] as const

/** What a text would be that was typed with the other layout on: `cdj,jlf` ↔ `свобода`. Other letters stay. */
export function inOtherLayout(text: string): string {
  return Array.from(text.toLowerCase(), (letter) => {
    const english = ENGLISH.indexOf(letter)
    if (english >= 0) return RUSSIAN[english] ?? letter
    const russian = RUSSIAN.indexOf(letter)
    return russian >= 0 ? (ENGLISH[russian] ?? letter) : letter
  }).join('')
}

/** Whether two letters stand on keys side by side, in one row or in neighbouring ones. */
export function areNeighbours(left: string, right: string): boolean {
  return ROWS.some((rows) => {
    const [a, b] = [place(left, rows), place(right, rows)]
    return a !== undefined && b !== undefined && Math.abs(a.row - b.row) <= 1 && Math.abs(a.column - b.column) <= 1
  })
}

function place(letter: string, rows: readonly string[]): { row: number; column: number } | undefined {
  for (const [row, letters] of rows.entries()) {
    const column = letters.indexOf(letter)
    if (column >= 0) return { row, column }
  }
  return undefined
}
