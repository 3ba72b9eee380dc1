/**
 * How the mandates are shared among party lists: Article 97-1 of the Constitutional Law on Elections (edition of 2023-01-01), paragraphs 1
 * to 4, step by step. Which candidates of a list get them (paragraphs 5 and 6) is for the parties to say.
 */
import type { Fraction } from './fraction.ts'
import { compare, fraction, printFraction, remainder, times, wholePart } from './fraction.ts'

/** A party list and the votes for it. */
export interface PartyList {
  name: string
  votes: number
  /** Its place in the order of registration, from 1: an equal remainder goes to the list registered earlier (paragraph 4). */
  registered: number
}

/** A step of the sharing, and the provision that it carries out. */
export interface Step {
  cites: string
  says: string
}

export interface ListSeats {
  /** The mandates of every list, in the order given. */
  seats: { name: string; votes: number; seats: number }[]
  steps: Step[]
  /** What the article does not say and these figures ask; no mandates are then given out. */
  unresolved?: string
}

const ARTICLE = 'art_97-1'
const THRESHOLD = fraction(5, 100)
/** The coefficient of a list below the threshold that is admitted all the same (paragraph 3, part two). */
const CORRECTION = fraction(7, 10)
const LEAST_OF_SECOND = 2

/** A list that takes part in the sharing, with its votes divided by the quota. */
interface Share {
  list: PartyList
  quotient: Fraction
  seats: number
}

/**
 * Shares mandates among lists.
 *
 * @param turnout how many voters took part in the voting, from whom the threshold is counted.
 * @param mandates how many mandates are shared.
 * @throws RangeError when a figure is no count, the lists have more votes than voters took part, or two have the same name or rank.
 */
export function shareListSeats(lists: readonly PartyList[], turnout: number, mandates: number): ListSeats {
  checkFigures(lists, turnout, mandates)
  const steps: Step[] = []
  const step = (cites: string, says: string): void => {
    steps.push({ cites: `${ARTICLE}__${cites}`, says })
  }
  const none = (unresolved: string): ListSeats => ({ seats: seatsOf(lists, []), steps, unresolved })

  const over = lists.filter(({ votes }) => compare(fraction(votes, 1), times(THRESHOLD, fraction(turnout, 1))) >= 0)
  step('para_1', `five per cent of ${turnout} voters or more: ${names(over)}`)
  const [winner] = over
  if (!winner) return none('no list has five per cent, and the article does not say who then receives mandates')

  let second: PartyList | undefined
  if (over.length === 1) {
    const rest = lists.filter((list) => list !== winner)
    const most = Math.max(...rest.map(({ votes }) => votes))
    const next = rest.filter(({ votes }) => votes === most)
    if (next.length === 0) return none('there is one list only, and the article admits a second one')
    if (next.length > 1) return none(`${names(next)} have equally many votes, and the article admits one of them`)
    second = next[0]
    step('para_2', `only one list has five per cent; the next by votes is admitted too: ${names(next)}`)
  }

  const admitted = second ? [winner, second] : over
  const sum = admitted.reduce((total, { votes }) => total + votes, 0)
  step(
    second ? 'para_2__part_2' : 'para_1',
    `quota: ${sum} votes / ${mandates} mandates = ${printFraction(fraction(sum, mandates))}`,
  )

  const shares = admitted.map((list): Share => {
    const quotient = fraction(BigInt(list.votes) * BigInt(mandates), sum)
    if (list !== second) {
      step('para_3', `${list.name}: ${list.votes} / quota = ${printFraction(quotient)}`)
      return { list, quotient, seats: wholePart(quotient) }
    }
    const corrected = times(quotient, CORRECTION)
    step('para_3__part_2', `${list.name}: ${list.votes} / quota × 0.7 = ${printFraction(corrected)}`)
    return { list, quotient: corrected, seats: wholePart(corrected) }
  })
  for (const { list, seats } of shares) step('para_3__part_3', `${list.name}: whole part ${seats}`)
  for (const share of shares.filter(({ list }) => list === second)) {
    if (share.seats >= LEAST_OF_SECOND) continue
    share.seats = LEAST_OF_SECOND
    step('para_3__part_4', `${share.list.name}: not fewer than two mandates`)
  }

  const left = mandates - shares.reduce((total, { seats }) => total + seats, 0)
  if (left < 0)
    return none(
      'with the two mandates of the second list there are more than are shared; the article does not say who gives way',
    )
  if (left > 0 && second) {
    const [first] = shares
    if (first) first.seats += left
    step('para_4__part_2', `${left} left over: to ${winner.name}, which has five per cent`)
  } else if (left > 0) {
    const next = shares.toSorted(byRemainder).slice(0, left)
    for (const share of next) share.seats++
    step('para_4', `${left} left over, one each to the greatest remainders: ${names(next.map(({ list }) => list))}`)
  }
  return { seats: seatsOf(lists, shares), steps }
}

/** The greatest remainder first; of equal ones that of the list registered earlier. */
function byRemainder(one: Share, other: Share): number {
  return compare(remainder(other.quotient), remainder(one.quotient)) || one.list.registered - other.list.registered
}

function seatsOf(lists: readonly PartyList[], shares: readonly Share[]): ListSeats['seats'] {
  return lists.map((list) => {
    const share = shares.find((one) => one.list === list)
    return { name: list.name, votes: list.votes, seats: share?.seats ?? 0 }
  })
}

function names(lists: readonly PartyList[]): string {
  return lists.length === 0 ? 'none' : lists.map(({ name }) => name).join(', ')
}

function checkFigures(lists: readonly PartyList[], turnout: number, mandates: number): void {
  const counts = [turnout, mandates, ...lists.flatMap(({ votes, registered }) => [votes, registered])]
  if (!counts.every((count) => Number.isSafeInteger(count) && count >= 0) || mandates === 0) {
    throw new RangeError('votes, voters, ranks and mandates are whole numbers, and there is at least one mandate')
  }
  if (lists.reduce((total, { votes }) => total + votes, 0) > turnout) {
    throw new RangeError('the lists have more votes than voters took part')
  }
  for (const key of ['name', 'registered'] as const) {
    if (new Set(lists.map((list) => list[key])).size !== lists.length) {
      throw new RangeError(
        key === 'name' ? 'two lists have the same name' : 'two lists have the same place in the order of registration',
      )
    }
  }
}
