import type { PerLang } from './lang.ts'

/**
 * Words that say nothing about the subject of a provision: conjunctions, pronouns, auxiliaries. In normal form. Negations,
 * numerals and «only» are not here: in a law they change what it says.
 */
export const STOP_WORDS: PerLang<ReadonlySet<string>> = {
  kaz: new Set(
    (
      'және мен пен бен да де та те немесе не яки бұл осы сол ол олар оның оны оған одан онда олардың оларды оларға өз өзі өзінің ' +
      'өзін өзге үшін туралы бойынша арқылы дейін кейін бұрын сондай-ақ сондай мұндай мынадай деп деген болып болады болатын ' +
      'табылады еді екен етіп ету етеді алып бар ғана қана әрі егер сияқты ретінде тиіс байланысты жөнінде жөніндегі'
    ).split(' '),
  ),
  rus: new Set(
    (
      'и в во на с со к ко о об обо от по из у за для при до над под через между или а но же ли бы что как так его ее их им ' +
      'ему ей ими он она оно они это этот эта эти этого этих этом тот та те того тех том который которая которое которые ' +
      'которого которой которых которым которому которыми быть был была было были есть является являются свой своего своей ' +
      'своих своим также иной иных иные иным если'
    ).split(' '),
  ),
  eng: new Set(
    (
      'the a an of to in on at by for with from into and or but as is are be been being was were it its this that these those ' +
      'he she they them their his her which who whom whose if such any shall may has have had also other'
    ).split(' '),
  ),
}
