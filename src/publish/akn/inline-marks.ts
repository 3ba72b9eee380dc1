import type { Element, Text } from 'xast'
import type { Alinea } from '../../law/tree.ts'

/** What stands in the `p` of a line instead of its plain text; undefined where the plain text does. */
export type InlineMarks = (line: Alinea) => (Element | Text)[] | undefined

/** The marks of a text that amends nothing. */
export const noMarks: InlineMarks = () => undefined
