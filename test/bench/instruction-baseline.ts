import type { Lang } from '../../src/language/lang.ts'

/**
 * Regular expressions for the usual instructions, as one would write them first: a verb, the quoted words, and each unit with the
 * number beside it. What `npm run bench:instructions` compares the grammars with.
 */
export function instructionsByRegex(lines: readonly string[], lang: Lang): string[] {
  const found: string[] = []
  let header = new Map<string, string>()
  let quoted = false
  for (const line of lines) {
    const isQuoted: boolean = quoted || /^[«“"].*[»”"][.;,]*$|^[«“"][^»”"]*$/u.test(line)
    quoted = isQuoted && !/[»”"][.;,]*$/u.test(line)
    if (isQuoted) continue
    const { words, text } = cutQuotations(line)
    const units = unitsIn(text, lang)
    const op = OPERATIONS.find(([, pattern]) => pattern[lang].test(text))?.[0]
    if (op === undefined) {
      if (text.trim().endsWith(':') && units.size > 0) header = new Map([...(units.has('art') ? [] : header), ...units])
      continue
    }
    const place = new Map([...(units.has('art') ? [] : header), ...units])
    const target = ORDER.filter((unit) => place.has(unit))
      .map((unit) => `${unit}_${place.get(unit) ?? ''}`)
      .join('__')
    found.push([op, target, ...printedWords(op, words, text, lang)].join(' '))
  }
  return found
}

const ORDER = ['art', 'para', 'subpara', 'part', 'alinea', 'sentence'] as const

const OPERATIONS: [string, Record<Lang, RegExp>][] = [
  ['replaceWords', { rus: /заменить/u, kaz: /ауыстырыл|алмастырыл/u, eng: /replaced by|replaced with|replace / }],
  ['restate', { rus: /изложить/u, kaz: /редакцияда/u, eng: /restated|worded|amended to read/ }],
  [
    'insertWords',
    { rus: /дополнить слов/u, kaz: /§ деген сөз\S* толықтырыл/u, eng: /with the words?|words? § shall be inserted/ },
  ],
  ['add', { rus: /дополнить/u, kaz: /толықтырыл/u, eng: /supplemented|added|inserted/ }],
  ['deleteWords', { rus: /слов\S* § исключить/u, kaz: /§ деген сөз\S* алып/u, eng: /words? § shall be deleted/ }],
  ['repeal', { rus: /исключить|утративш/u, kaz: /алып тасталсын|күші жойылды/u, eng: /deleted|repealed|excluded/ }],
]

function cutQuotations(line: string): { words: string[]; text: string } {
  const words: string[] = []
  const text = line.replace(/«([^»]*)»|“([^”]*)”|"([^"]*)"/gu, (_, ...groups: (string | undefined)[]) => {
    words.push(groups.slice(0, 3).find((group) => group !== undefined) ?? '')
    return '§'
  })
  return { words, text }
}

function printedWords(op: string, words: readonly string[], text: string, lang: Lang): string[] {
  if (op === 'replaceWords') return [`[${words[0] ?? ''}] > [${words[1] ?? ''}]`]
  if (op === 'deleteWords') return [`[${words[0] ?? ''}]`]
  if (op !== 'insertWords') return []
  const isAfter = { rus: /после/u, kaz: /кейін/u, eng: /after/ }[lang].test(text)
  return isAfter ? [`after [${words[0] ?? ''}] > [${words[1] ?? ''}]`] : [`end > [${words[0] ?? ''}]`]
}

const ORDINALS: Record<Lang, string[]> = {
  rus: ['перв', 'втор', 'трет'],
  kaz: ['бірінші', 'екінші', 'үшінші'],
  eng: ['first|one', 'second|two', 'third|three'],
}

const UNITS: Record<Lang, Record<string, string>> = {
  rus: {
    art: 'стат',
    para: '(?<!под)пункт',
    subpara: 'подпункт',
    part: 'част',
    alinea: 'абзац',
    sentence: 'предложени',
  },
  kaz: {
    art: 'ба[пб]',
    para: 'тарма[қғ](?!ша)',
    subpara: 'тармақша',
    part: 'бөлі[кг]',
    alinea: 'абзац',
    sentence: 'сөйлем',
  },
  eng: {
    art: 'article',
    para: '(?<!sub)paragraph',
    subpara: 'subparagraph',
    part: 'part',
    alinea: 'indent',
    sentence: 'sentence',
  },
}

function unitsIn(text: string, lang: Lang): Map<string, string> {
  const units = new Map<string, string>()
  const lower = text.toLowerCase()
  for (const [unit, word] of Object.entries(UNITS[lang])) {
    const number =
      lang === 'kaz'
        ? new RegExp(`(\\d+(?:-\\d+)*)\\)?[- ]${word}`, 'u').exec(lower)
        : new RegExp(`${word}\\p{L}* (\\d+(?:-\\d+)*)`, 'u').exec(lower)
    const ordinal = ORDINALS[lang].findIndex((stem) =>
      new RegExp(`(?:${stem})\\p{L}* ${word}|${word}\\p{L}* (?:${stem})`, 'u').test(lower),
    )
    if (number?.[1] !== undefined) units.set(unit, number[1])
    else if (ordinal >= 0) units.set(unit, String(ordinal + 1))
  }
  return units
}
