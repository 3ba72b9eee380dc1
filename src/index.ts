/**
 * Tarmaq as a library: law texts read into one tree, references found, texts aligned and compared, amending acts read and
 * applied, derived and rebased, notes carried, provisions found, documents written. Nothing here reads the network.
 */

// Reading: a source of any format into the law tree, and the tree as text.
export { VFile } from 'vfile'
export { readLaw, type ReadOptions } from './read/read-law.ts'
export { UnreadableSource } from './read/unreadable-source.ts'
export { checkSource } from './read/check-source.ts'
export type { Act, Alinea, LawNode, Provision, Unit } from './law/tree.ts'
export { articles, units, walk } from './law/walk.ts'
export { lawText, ownText, titleOf } from './law/text.ts'
export { parseLocator, printLocator, resolveLocator, type Locator } from './law/locator.ts'
export { atDate, pendingChanges } from './law/at-date.ts'
export { LANGS, type Lang } from './language/lang.ts'

// References to law in running text.
export { findCitations } from './cite/find-citations.ts'
export { parseCitation } from './cite/parse-citation.ts'
export { printCitation } from './cite/print-citation.ts'
export type { Citation, CiteOptions } from './cite/citation.ts'

// Comparing.
export { align, type AlignOptions } from './align/align.ts'
export type { Alignment, Pair, Relation } from './align/alignment.ts'
export { redline } from './redline/redline-texts.ts'
export type { Redline } from './redline/redline.ts'

// Amending.
export { readInstructions, type AmendingAct } from './amend/read-instructions.ts'
export { applyInstructions, type Applied } from './amend/apply-instructions.ts'
export { derive, NotDerivable } from './amend/derive.ts'
export { rebase, type Rebased } from './amend/rebase.ts'
export type { Instruction, Operation, Outcome } from './amend/instruction.ts'

// The catalogue, and editions computed from a base text and the acts.
export { readCatalogue, type Catalogue } from './corpus/catalogue.ts'
export { parseTextName } from './corpus/text-name.ts'
export { openEdition, type Edition } from './history/open-edition.ts'
export { blame } from './history/blame.ts'
export { provisionHistory } from './history/provision-history.ts'

// Notes and concepts.
export { readNotes } from './annotate/read-notes.ts'
export { Carrier } from './annotate/carry-anchor.ts'
export { readConcepts } from './annotate/read-concepts.ts'
export { concordanceOf } from './annotate/concordance.ts'

// Finding.
export { parseQuery } from './query/query-language.ts'
export { searchGroups } from './query/passages.ts'
export { Collection } from './query/collection.ts'
export { search } from './query/search.ts'

// Writing.
export { lawMarkdown } from './publish/law-markdown.ts'
export { comparisonMarkdown } from './publish/comparison-markdown.ts'
export { comparativeTable } from './publish/comparative-table.ts'
export { lawDocx, trackedDocx } from './publish/docx/law-docx.ts'
export { aknDocument } from './publish/akn/akn-document.ts'
