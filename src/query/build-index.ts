import type { PerLang } from '../language/lang.ts'
import type { Headings } from '../corpus/headings.ts'
import type { SearchGroup } from './passages.ts'
import type { Posting, SearchIndex, SearchText } from './search-index.ts'
import { LANGS } from '../language/lang.ts'
import { searchWords } from './search-words.ts'
import { emptyIndex } from './search-index.ts'

/** A text with what is searched in it. */
export interface TextToIndex extends SearchText {
  groups: readonly SearchGroup[]
  /** Editorial headings of the work, by eId. */
  headings?: Headings
}

interface GrowingPosting extends Posting {
  passages: number[]
  positions: number[][]
}

/** Builds the index of a collection of texts. */
export function buildIndex(texts: readonly TextToIndex[]): SearchIndex {
  const index = emptyIndex()
  for (const text of texts) addText(index, text)
  const words = index.passageLength.reduce((sum, length) => sum + length, 0)
  index.meanGroup = Math.max(1, words / Math.max(1, index.groupText.length))
  index.meanPassage = Math.max(1, words / Math.max(1, index.passageLength.length))
  return index
}

function addText(index: SearchIndex, text: TextToIndex): void {
  const { groups, headings, ...searched } = text
  const { lang } = text
  const textNumber = index.texts.push(searched) - 1
  for (const group of groups) {
    const number = index.groupText.push(textNumber) - 1
    index.firstPassage.push(index.passageGroup.length)
    index.groups[lang] += 1
    let length = 0
    for (const passage of group.passages) length += addPassage(index, passage.text, number, lang)
    index.groupLength.push(length)
    addHeadings(index, number, headings?.get(group.eId), { [lang]: group.heading })
  }
}

function addPassage(index: SearchIndex, text: string, group: number, lang: SearchText['lang']): number {
  const passage = index.passageGroup.push(group) - 1
  const terms = index.terms[lang] as Map<string, GrowingPosting>
  let length = 0
  for (const { word, stem, position } of searchWords(text, lang)) {
    length = position + 1
    index.forms[lang].set(word, stem)
    index.stems[lang].add(stem)
    let posting = terms.get(stem)
    if (!posting) terms.set(stem, (posting = { passages: [], positions: [] }))
    if (posting.passages.at(-1) === passage) posting.positions.at(-1)?.push(position)
    else {
      posting.passages.push(passage)
      posting.positions.push([position])
    }
  }
  index.passageLength.push(length)
  return length
}

function addHeadings(
  index: SearchIndex,
  group: number,
  editorial: PerLang | undefined,
  own: Partial<PerLang<string | undefined>>,
): void {
  for (const lang of LANGS) {
    const found = searchWords([own[lang], editorial?.[lang]].filter((part) => part !== undefined).join('\n'), lang)
    const stems = new Set(found.map(({ stem }) => stem))
    index.headingLength[lang].push(stems.size)
    for (const { word, stem } of found) {
      index.forms[lang].set(word, stem)
      index.stems[lang].add(stem)
    }
    for (const stem of stems) {
      const groups = index.headings[lang].get(stem)
      if (groups) groups.push(group)
      else index.headings[lang].set(stem, [group])
    }
  }
}
