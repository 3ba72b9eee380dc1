import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { shareListSeats, type ListSeats, type PartyList } from '../../src/seats/list-seats.ts'
import { chamberByDraft, chamberInForce } from '../../src/seats/chamber.ts'

function lists(...votes: number[]): PartyList[] {
  return votes.map((count, i) => ({ name: `List ${i + 1}`, votes: count, registered: i + 1 }))
}

const seats = (result: ListSeats): number[] => result.seats.map((one) => one.seats)
const cited = (result: ListSeats): string[] => [
  ...new Set(result.steps.map(({ cites }) => cites.replace('art_97-1__', ''))),
]

describe('Article 97-1', () => {
  it('shares by quota and greatest remainder, and cites what it carries out', () => {
    // Quota 100: 4.16, 3.38, 2.46.
    const result = shareListSeats(lists(416, 338, 246), 1000, 10)
    expect(seats(result)).toEqual([4, 3, 3])
    expect(cited(result)).toEqual(['para_1', 'para_3', 'para_3__part_3', 'para_4'])
    expect(result.steps.map(({ says }) => says)).toContain('List 1: 416 / quota = 4.1600')
  })

  it('takes five per cent exactly, and no vote less', () => {
    expect(seats(shareListSeats(lists(500, 400, 50, 49), 1000, 19))).toEqual([10, 8, 1, 0])
  })

  it('gives an equal remainder to the list registered earlier, wherever it stands', () => {
    const [one, two, three] = lists(250, 250, 500)
    if (!one || !two || !three) throw new Error('three lists')
    // 2.5, 2.5, 5: one mandate is left for two equal remainders.
    expect(seats(shareListSeats([one, two, three], 1000, 10))).toEqual([3, 2, 5])
    const later = [{ ...one, registered: 9 }, two, three]
    expect(seats(shareListSeats(later, 1000, 10))).toEqual([2, 3, 5])
  })

  it('admits the next list where one only has five per cent, corrects its number, and gives what is left to the first', () => {
    // Quota 9.5: 94.7 and 5.26 × 0.7 = 3.68: whole parts 94 and 3, three left.
    const result = shareListSeats(lists(900, 50, 30), 1001, 100)
    expect(seats(result)).toEqual([97, 3, 0])
    expect(cited(result)).toEqual([
      'para_1',
      'para_2',
      'para_2__part_2',
      'para_3',
      'para_3__part_2',
      'para_3__part_3',
      'para_4__part_2',
    ])
  })

  it('gives the second list two mandates at least', () => {
    const result = shareListSeats(lists(960, 20), 1000, 98)
    expect(seats(result)).toEqual([96, 2])
    expect(cited(result)).toContain('para_3__part_4')
  })

  it.each([
    ['no list has five per cent', lists(40, 30), 1000, 'no list has five per cent'],
    ['there is one list', lists(900), 1000, 'one list only'],
    ['two lists are next', lists(900, 40, 40), 1000, 'equally many votes'],
    ['the second list has next to nothing', lists(999, 1), 1000, 'does not say who gives way'],
  ])('does not guess where %s', (_, all, turnout, reason) => {
    const result = shareListSeats(all, turnout, 98)
    expect(result.unresolved).toContain(reason)
    expect(seats(result).every((count) => count === 0)).toBe(true)
  })

  it.each([
    ['more votes than voters', lists(600, 600), 1000],
    ['half votes', lists(0.5), 1000],
    ['two lists of one rank', lists(1, 2).map((list) => ({ ...list, registered: 1 })), 1000],
  ])('refuses %s', (_, all, turnout) => {
    expect(() => shareListSeats(all, turnout, 98)).toThrow(RangeError)
  })

  const election = fc
    .record({
      votes: fc.array(fc.nat(5000), { minLength: 1, maxLength: 8 }),
      more: fc.nat(3000),
      mandates: fc.integer({ min: 4, max: 150 }),
    })
    .map(({ votes, more, mandates }) => ({
      all: lists(...votes),
      turnout: votes.reduce((a, b) => a + b, more),
      mandates,
    }))
    .filter(({ turnout }) => turnout > 0)

  it('shares out all mandates, or none and says why', () => {
    fc.assert(
      fc.property(election, ({ all, turnout, mandates }) => {
        const result = shareListSeats(all, turnout, mandates)
        const sum = seats(result).reduce((a, b) => a + b, 0)
        expect(sum).toBe(result.unresolved === undefined ? mandates : 0)
      }),
    )
  })

  it('never gives more mandates to fewer votes', () => {
    fc.assert(
      fc.property(election, ({ all, turnout, mandates }) => {
        const { seats: shared } = shareListSeats(all, turnout, mandates)
        for (const one of shared) {
          for (const other of shared) if (one.votes > other.votes) expect(one.seats).toBeGreaterThanOrEqual(other.seats)
        }
      }),
    )
  })

  it('does not depend on the order in which lists are given', () => {
    fc.assert(
      fc.property(election, fc.array(fc.nat(), { minLength: 8, maxLength: 8 }), ({ all, turnout, mandates }, keys) => {
        const shuffled = all
          .map((list, i) => ({ list, key: keys[i] ?? 0 }))
          .sort((a, b) => a.key - b.key)
          .map(({ list }) => list)
        const byName = (result: ListSeats) => new Map(result.seats.map(({ name, seats: count }) => [name, count]))
        const one = byName(shareListSeats(all, turnout, mandates))
        const other = byName(shareListSeats(shuffled, turnout, mandates))
        for (const { name } of all) expect(other.get(name)).toBe(one.get(name))
      }),
    )
  })

  it('stays within one mandate of the exact share where two lists or more have five per cent', () => {
    fc.assert(
      fc.property(election, ({ all, turnout, mandates }) => {
        const over = all.filter(({ votes }) => votes * 20 >= turnout)
        fc.pre(over.length > 1)
        const sum = over.reduce((total, { votes }) => total + votes, 0)
        for (const { name, votes, seats: count } of shareListSeats(all, turnout, mandates).seats) {
          if (over.some((list) => list.name === name))
            expect(Math.abs(count - (votes * mandates) / sum)).toBeLessThan(1)
        }
      }),
    )
  })
})

describe('the chamber', () => {
  const figures = {
    lists: lists(600, 300),
    turnout: 1000,
    listMandates: 69,
    voters: { republic: 4900, collectives: 1150 },
  }

  it('has 98 deputies under the law in force and under the draft', () => {
    for (const chamber of [chamberInForce(figures), chamberByDraft(figures)]) {
      const { lists: byLists, territorial, collectives } = chamber.groups
      expect(byLists + territorial + collectives).toBe(98)
      expect(seats(chamber.byLists).reduce((a, b) => a + b, 0)).toBe(byLists)
    }
  })

  it('has constituencies of collectives by the number of their voters, up to twenty', () => {
    const by = (collectives: number) => chamberByDraft({ ...figures, voters: { republic: 4900, collectives } }).groups
    expect([0, 99, 100, 1150, 4900].map((voters) => by(voters).collectives)).toEqual([0, 0, 1, 11, 20])
    expect(by(1150).territorial).toBe(38)
    expect(() => by(5000)).toThrow(RangeError)
  })
})
