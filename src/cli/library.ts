import type { Work } from '../corpus/catalogue.ts'
import type { TextName } from '../corpus/text-name.ts'
import type { Edition } from '../history/open-edition.ts'
import type { Lang } from '../language/lang.ts'
import type { Workspace } from './workspace.ts'
import { TextNotFound } from '../corpus/find-text.ts'
import { parseTextName, printTextName } from '../corpus/text-name.ts'
import { textsOf } from '../corpus/text-store.ts'
import { openEdition } from '../history/open-edition.ts'
import { UserError } from './user-error.ts'

/** The language in which a study compares texts and its draft is written, where a name does not say another. */
export const WORKING_LANG = 'eng'

/** Every text that a site shows, read or computed once. */
export class Library {
  private readonly editions = new Map<string, Edition>()

  constructor(private readonly workspace: Workspace) {}

  /**
   * The text that a study names, in the given language unless it names one.
   *
   * @throws UserError when it is no name of a text; TextNotFound
   */
  named(name: string, lang: Lang): Edition {
    const parsed = parseTextName(name)
    if ('problem' in parsed)
      throw new UserError(`${name}: ${parsed.problem}`, 'a study names a text as WORK[@DATE][/LANG]')
    return this.open({ lang, ...parsed })
  }

  /** Like `named`; nothing where the text is neither at hand nor can be computed. */
  ifAtHand(name: string, lang: Lang): Edition | undefined {
    return ifFound(() => this.named(name, lang))
  }

  /**
   * The texts of a work: those at hand but for what others published, and in the working language every edition that can be
   * computed from them.
   */
  textsOf(work: Work): Edition[] {
    const stored = textsOf(work, this.workspace.texts).filter((text) => text.kind !== 'published')
    const editions = stored.map(({ date, lang }) => this.open({ work: work.id, date, lang }))
    if (stored.some(({ lang }) => lang === WORKING_LANG)) {
      for (const { date } of work.editions) {
        const computed = ifFound(() => this.open({ work: work.id, date, lang: WORKING_LANG }))
        if (computed && computed.kind !== 'published') editions.push(computed)
      }
    }
    return [...new Set(editions)]
  }

  private open(name: TextName): Edition {
    const asked = printTextName(name)
    const known = this.editions.get(asked)
    if (known) return known
    const edition = openEdition(name, this.workspace.catalogue, this.workspace.texts)
    const full = printTextName({ work: edition.work, date: edition.date, lang: edition.lang })
    const only = this.editions.get(full) ?? edition
    this.editions.set(asked, only).set(full, only)
    return only
  }
}

function ifFound<T>(find: () => T): T | undefined {
  try {
    return find()
  } catch (error) {
    if (error instanceof TextNotFound) return undefined
    throw error
  }
}
