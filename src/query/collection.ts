import type { Lang } from '../language/lang.ts'
import type { Passage, SearchGroup } from './passages.ts'
import type { TextToIndex } from './build-index.ts'
import type { SearchIndex, SearchText } from './search-index.ts'
import type { ThesaurusEntry } from './thesaurus.ts'
import { buildIndex } from './build-index.ts'
import { SearchEngine } from './search-engine.ts'

/** A collection of texts that can be searched: the law itself to quote from, and the index of its words, made when first asked. */
export class Collection {
  private readonly groups: { group: SearchGroup; text: TextToIndex; firstPassage: number }[] = []
  private readonly passages: Passage[] = []
  private made: { index: SearchIndex; engine: SearchEngine } | undefined

  /**
   * @param thesaurus read only when words are searched for: a citation needs none.
   */
  constructor(
    readonly texts: readonly TextToIndex[],
    private readonly thesaurus: readonly ThesaurusEntry[] | (() => readonly ThesaurusEntry[]),
  ) {
    for (const text of texts)
      for (const group of text.groups) {
        this.groups.push({ group, text, firstPassage: this.passages.length })
        this.passages.push(...group.passages)
      }
  }

  get index(): SearchIndex {
    return this.searchable().index
  }

  get engine(): SearchEngine {
    return this.searchable().engine
  }

  private searchable(): { index: SearchIndex; engine: SearchEngine } {
    if (this.made) return this.made
    const index = buildIndex(this.texts)
    const thesaurus = typeof this.thesaurus === 'function' ? this.thesaurus() : this.thesaurus
    const engine = new SearchEngine(index, thesaurus, {
      group: (number) => this.group(number).eId,
      passage: (number) => this.passage(number).eId,
    })
    this.made = { index, engine }
    return this.made
  }

  /** How many groups there are. */
  get size(): number {
    return this.groups.length
  }

  group(number: number): SearchGroup {
    return this.at(number).group
  }

  /** The text in which a group stands. */
  textOf(group: number): SearchText {
    return this.at(group).text
  }

  langOf(group: number): Lang {
    return this.at(group).text.lang
  }

  firstPassage(group: number): number {
    return this.at(group).firstPassage
  }

  passage(number: number): Passage {
    const passage = this.passages[number]
    if (!passage) throw new RangeError(`Collection.passage: there is no passage ${number}`)
    return passage
  }

  private at(number: number): { group: SearchGroup; text: TextToIndex; firstPassage: number } {
    const found = this.groups[number]
    if (!found) throw new RangeError(`Collection: there is no group ${number}`)
    return found
  }
}
