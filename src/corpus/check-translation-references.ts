import type { CitedAct } from '../cite/citation.ts'
import type { ComparedProvision, TranslationFinding, Version } from './compared-provision.ts'

/** Compares which provisions, and which acts, a provision refers to in each language. */
export function checkReferences({ eId, unit, translation, officials }: ComparedProvision): TranslationFinding[] {
  const here = targetsOf(translation)
  return officials.flatMap((official) => {
    const there = targetsOf(official)
    const lacking = there.filter((target) => !here.includes(target))
    const added = here.filter((target) => !there.includes(target))
    if (lacking.length + added.length === 0) return []
    const parts = [
      ...(lacking.length > 0 ? [`the official ${official.lang} text refers to ${lacking.join(', ')}, the translation does not`] : []),
      ...(added.length > 0 ? [`the translation refers to ${added.join(', ')}, the official ${official.lang} text does not`] : []),
    ]
    return [{ rule: 'translation-references', eId, unit, lang: official.lang, reason: parts.join('; ') }]
  })
}

function targetsOf({ citations }: Version): string[] {
  const targets = citations.flatMap(({ targets: cited, act }) =>
    cited.length === 0 ? [named(act)] : cited.map((target) => `${named(act)}${target}`),
  )
  return [...new Set(targets)].sort()
}

function named(act: CitedAct): string {
  if (act === null) return ''
  return act === 'constitution' ? 'constitution ' : `${[act.type, act.date, act.number].filter((part) => part !== null).join(' ')} `
}
