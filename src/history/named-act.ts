import type { Lang, PerLang } from '../language/lang.ts'
import type { Work } from '../corpus/catalogue.ts'

/** What acts are called where a stub or a note names them: «Законом РК», «ҚР … Заңымен». */
const RUSSIAN: Record<Work['type'], string> = {
  constitution: 'Конституцией РК',
  code: 'Кодексом РК',
  constitutionalLaw: 'Конституционным законом РК',
  law: 'Законом РК',
}
const KAZAKH: Record<Work['type'], string> = {
  constitution: 'Конституциясымен',
  code: 'Кодексімен',
  constitutionalLaw: 'Конституциялық заңымен',
  law: 'Заңымен',
}

/**
 * An amending act as the stub of a repealed unit names it, in the style of the official editions: «Законом РК от 10.03.2017
 * № 51-VI», «ҚР 10.03.2017 № 51-VI Заңымен», "Law No. 51-VI of 10 March 2017".
 */
export function actInStub(act: Work, lang: Lang): string {
  const day = numericDay(act.adopted.date)
  const number = act.identifiers.number === undefined ? '' : ` № ${act.identifiers.number}`
  const names: PerLang = {
    rus: `${RUSSIAN[act.type]} от ${day}${number}`,
    kaz: `ҚР ${day}${number} ${KAZAKH[act.type]}`,
    eng: act.short.eng,
  }
  return names[lang]
}

/** A day as official notes write it: `2017-03-10` → `10.03.2017`. */
export function numericDay(date: string): string {
  return date.split('-').reverse().join('.')
}
