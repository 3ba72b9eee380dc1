/** Where official editions of the Constitution of 1995 differ from the base text of 1998 and the acts, although no act says so. */
export interface OfficialDifference {
  eId: string
  /** The words of the base text or the act, and those of the edition in their place, in normal form; for stubs, none. */
  ours: string
  theirs: string
  /** The text of the store whose provision has our words. */
  attestedBy: string
  /** The comparisons (edition > day) in which it shows, where it does not in all. */
  only?: string
}

const IN_1998 = { rus: 'constitution-1995/rus/1998-10-07.md', kaz: 'constitution-1995/kaz/1998-10-07.md' }
const rus = (eId: string, ours: string, theirs: string): OfficialDifference => ({
  eId,
  ours,
  theirs,
  attestedBy: IN_1998.rus,
})
const kaz = (eId: string, ours: string, theirs: string): OfficialDifference => ({
  eId,
  ours,
  theirs,
  attestedBy: IN_1998.kaz,
})
/** Of a unit that the act of 1998 repealed, the base text of that year prints a note mark and no words, the later editions a stub. */
const stub = (eId: string): OfficialDifference => ({
  eId,
  ours: '',
  theirs: 'repealed',
  attestedBy: 'acts/1998-10-07-284-I/kaz.md',
})

export const OFFICIAL_DIFFERENCES: Record<'rus' | 'kaz', readonly OfficialDifference[]> = {
  rus: [
    // Grammar and single letters that publishers corrected.
    rus('art_20__para_1', 'творчества гарантируется.', 'творчества гарантируются.'),
    rus('art_44__subpara_16', 'отдельных ее', 'отдельных его'),
    rus('art_91__para_1', 'не вносится', 'не выносится'),
    rus('art_98__para_2', 'суды верховного', 'судьи верховного'),
    // A space before a full stop, in the wording that the edition of 2022 prints as the present one.
    {
      eId: 'art_51__para_1',
      ours: 'народа казахстана.',
      theirs: 'народа казахстана .',
      attestedBy: 'acts/2007-05-21-254-III/rus.md',
      only: '2022-09-17 > 2022-09-17',
    },
  ],
  kaz: [
    // A whole word in Latin letters, which no fold of single look-alike letters may touch.
    kaz('art_3__para_4', 'өзара ic-қимыл', 'өзара іс-қимыл'),
    kaz('art_5__para_3', 'немесе ic-әрекеті', 'немесе іс-әрекеті'),
    kaz('art_33__para_3', 'сот ic-әрекетке', 'сот іс-әрекетке'),
    kaz('art_47__para_2', 'кезіндегі ic-әрекеті', 'кезіндегі іс-әрекеті'),
    kaz('art_61__para_3__subpara_6', 'сотта ic', 'сотта іс'),
    kaz('art_75__para_2', 'сотта ic', 'сотта іс'),
    kaz('art_78', 'тапса, ic', 'тапса, іс'),
    // Spelling and punctuation that publishers corrected, and one word for another.
    kaz('art_30__para_3', 'жекеменшік оқу', 'жеке меншік оқу'),
    kaz('art_45__para_3', 'алдын-ала', 'алдын ала'),
    kaz('art_55__subpara_1', 'сайлау мен', 'сайлау және'),
    kaz('art_77__para_2', 'жол берілмейді,', 'жол берілмейді'),
    kaz('art_79__para_2', '55-бабының 3)-тармақшасында', '55-бабының 3) тармақшасында'),
    kaz('art_83__para_3', 'мерзімі бес', 'мерзімі - бес'),
    // Hyphens that the edition of 2022 leaves out of the later wording; the edition of 2023 has them.
    {
      ...kaz('art_73__para_1', '1)-тармақшасында', '1) тармақшасында'),
      only: '2022-09-17 > 2023-01-01',
    },
    {
      ...kaz('art_73__para_2', '3)-тармақшаларында', '3) тармақшаларында'),
      only: '2022-09-17 > 2023-01-01',
    },
    stub('art_41__para_4'),
    stub('art_42__para_4'),
    stub('art_66__subpara_9'),
  ],
}
