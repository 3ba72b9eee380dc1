import type { PerLang } from '../language/lang.ts'

/** Words with which people ask, and which say nothing about what they ask for. In normal form. */
export const QUESTION_WORDS: PerLang<ReadonlySet<string>> = {
  kaz: new Set(
    (
      'кім кімге кімнің кімдер кімді кімнен не нені қандай қай қалай қашан қайда қанша неше неліктен неге ма ме ба бе па пе болама ' +
      'бола ала алады алама мүмкін керек деген дегеніміз егер неше нешеден нешеге қаншадан қаншаға қайсы кімде немен істеу істеуі ' +
      'істеймін істейді болуы болу'
    ).split(' '),
  ),
  rus: new Set(
    (
      'кто кого кому кем чей чья нельзя что чего чему чем какой какая какое какие каких каким какими какого какую каково сколько когда где ' +
      'куда откуда почему зачем можно может могут ли разве нужно надо должен должна должны есть такое у нас мне я мы если всех ни ' +
      'скольки каков чьи чью бы вообще ведь кто-то кто-нибудь что-то хочу хочет узнать значит бывает положено делать сделать'
    ).split(' '),
  ),
  eng: new Set(
    (
      'who whom whose what which when where why how can could may might must should would will do does did is are was were be been i we ' +
      'you my our your me us there about if under hold get have has had someone somebody ' +
      'anyone anybody whether want wants please tell know mean means happen happens many much'
    ).split(' '),
  ),
}
