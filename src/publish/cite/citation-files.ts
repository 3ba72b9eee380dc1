import type { FoundText, SiteModel } from '../site-model.ts'
import { units } from '../../law/walk.ts'
import { citationFile } from '../page-paths.ts'
import { bibtexEntry } from './bibtex.ts'
import { cslItem } from './csl-item.ts'

/** The entries of every text for reference managers: of the law as a whole and of each provision, as BibTeX and as CSL-JSON. */
export function citationFiles(model: SiteModel): Map<string, string> {
  const texts = model.works.flatMap((work) => work.texts.map((text) => ({ work, text })))
  return new Map(
    texts.flatMap((found) => {
      const ref = { ...found.text, work: found.work.id }
      const cited = [{ ...found }, ...citedUnits(found).map((locator) => ({ ...found, locator }))]
      return [
        [citationFile(ref, 'bib'), cited.map(bibtexEntry).join('\n')],
        [citationFile(ref, 'csl.json'), `[\n${cited.map((one) => JSON.stringify(cslItem(one))).join(',\n')}\n]\n`],
      ]
    }),
  )
}

/** The eIds of the units that can be cited, in the order of the text: all but notes, and not those of pending wordings. */
function citedUnits({ text }: FoundText): string[] {
  return [...units(text.act)].flatMap(({ type, eId }) => (eId === undefined || type === 'note' ? [] : [eId]))
}
