import type { Lang } from '../language/lang.ts'
import type { Passage, SearchGroup } from './passages.ts'
import type { TextToIndex } from './build-index.ts'
import type { SearchIndex } from './search-index.ts'
import type { ThesaurusEntry } from './thesaurus.ts'
import { buildIndex } from './build-index.ts'
import { SearchEngine } from './search-engine.ts'

/** A collection of texts that can be searched: the index, and the law itself to quote from. */
export class Collection {
  readonly index: SearchIndex
  readonly engine: SearchEngine
  private readonly groups: SearchGroup[]
  private readonly passages: Passage[]

  constructor(texts: readonly TextToIndex[], thesaurus: readonly ThesaurusEntry[]) {
    this.groups = texts.flatMap(({ groups }) => groups)
    this.passages = this.groups.flatMap(({ passages }) => passages)
    this.index = buildIndex(texts)
    this.engine = new SearchEngine(this.index, thesaurus, {
      group: (number) => this.group(number).eId,
      passage: (number) => this.passage(number).eId,
    })
  }

  group(number: number): SearchGroup {
    const group = this.groups[number]
    if (!group) throw new RangeError(`Collection.group: there is no group ${number}`)
    return group
  }

  /** A passage; an empty one for an article that has no text. */
  passage(number: number): Passage {
    const passage = this.passages[number]
    if (!passage) throw new RangeError(`Collection.passage: there is no passage ${number}`)
    return passage
  }

  langOf(group: number): Lang {
    return this.index.texts[this.index.groupText[group] ?? -1]?.lang ?? 'eng'
  }
}
