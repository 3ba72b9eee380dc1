import type { ListSeats, PartyList, Step } from './list-seats.ts'
import { fraction, wholePart } from './fraction.ts'
import { shareListSeats } from './list-seats.ts'

/** The figures of an election, real or invented. */
export interface ElectionFigures {
  /** Voters who took part in the voting on party lists. */
  turnout: number
  lists: PartyList[]
  /** How many of the 98 mandates are filled by lists under the law in force: the laws in the catalogue do not say it. */
  listMandates: number
  /** All voters of the Republic, and those in the lists of voters of constituencies of collectives; only the draft asks for them. */
  voters: { republic: number; collectives: number }
}

/** How the seats of a chamber are divided among its groups of deputies, under one law. */
export interface Chamber {
  law: 'in force' | 'draft'
  groups: { lists: number; territorial: number; collectives: number }
  steps: Step[]
  byLists: ListSeats
}

/**
 * Article 50(3) of the Constitution: ninety-eight deputies, by lists and in single-member territorial constituencies. The reform draft:
 * 49 by lists, and of the other 49 up to 20 in constituencies of collectives.
 */
const DEPUTIES = 98
const DRAFT = { lists: 49, collectivesAtMost: 20 }

/** The chamber under the law as it stands (edition of 2023-01-01). */
export function chamberInForce({ lists, turnout, listMandates }: ElectionFigures): Chamber {
  if (listMandates > DEPUTIES)
    throw new RangeError(`the Mazhilis has ${DEPUTIES} deputies, not ${listMandates} by lists alone`)
  const groups = { lists: listMandates, territorial: DEPUTIES - listMandates, collectives: 0 }
  const says = `${groups.lists} by lists (as the figures say), ${groups.territorial} in territorial constituencies`
  const steps = [{ cites: 'art_9__para_2', says }]
  return { law: 'in force', groups, steps, byLists: shareListSeats(lists, turnout, groups.lists) }
}

/**
 * The chamber under the reform draft: the number of constituencies of collectives is the whole part of their voters divided by the
 * average quota (voters of the Republic / 49), at most 20 (Article 100-1 of the draft); the rest of the 49 is territorial.
 */
export function chamberByDraft({ lists, turnout, voters }: ElectionFigures): Chamber {
  const others = DEPUTIES - DRAFT.lists
  if (voters.republic <= 0 || voters.collectives > voters.republic) {
    throw new RangeError('the constituencies of collectives cannot have more voters than the Republic')
  }
  const quotient = wholePart(fraction(BigInt(voters.collectives) * BigInt(others), voters.republic))
  const collectives = Math.min(DRAFT.collectivesAtMost, quotient)
  const groups = { lists: DRAFT.lists, territorial: others - collectives, collectives }
  const steps = [
    {
      cites: 'art_100-1__para_2',
      says: `${voters.collectives} voters / (${voters.republic} / ${others}): whole part ${quotient}, not more than ${DRAFT.collectivesAtMost}: ${collectives} constituencies of collectives`,
    },
    {
      cites: 'art_9__para_2',
      says: `${groups.lists} by lists, ${groups.territorial} territorial, ${collectives} of collectives`,
    },
  ]
  return { law: 'draft', groups, steps, byLists: shareListSeats(lists, turnout, groups.lists) }
}
