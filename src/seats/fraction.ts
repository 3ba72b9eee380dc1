/** An exact number: a fraction of two whole numbers, the lower one positive. Shares of votes must not be rounded. */
export interface Fraction {
  top: bigint
  bottom: bigint
}

export function fraction(top: bigint | number, bottom: bigint | number): Fraction {
  return { top: BigInt(top), bottom: BigInt(bottom) }
}

export function times(one: Fraction, other: Fraction): Fraction {
  return { top: one.top * other.top, bottom: one.bottom * other.bottom }
}

/** The whole part of a number that is not negative (целая часть, тұтас бөлік). */
export function wholePart({ top, bottom }: Fraction): number {
  return Number(top / bottom)
}

/** The fractional part of a number that is not negative (дробная часть, бөлшектенген бөлік). */
export function remainder({ top, bottom }: Fraction): Fraction {
  return { top: top % bottom, bottom }
}

/** Below zero where the first is smaller, above where it is greater, else 0. */
export function compare(one: Fraction, other: Fraction): number {
  const difference = one.top * other.bottom - other.top * one.bottom
  return difference < 0n ? -1 : difference > 0n ? 1 : 0
}

/** A number with four decimals, cut off, for people. */
export function printFraction({ top, bottom }: Fraction): string {
  const cut = (top * 10_000n) / bottom
  const decimals = String(cut % 10_000n).padStart(4, '0')
  return `${cut / 10_000n}.${decimals}`
}
