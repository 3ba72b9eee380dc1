import type { PerLang } from '../language/lang.ts'
import type { UnitPath } from './unit-path.ts'
import { PlaceFault } from './place.ts'
import { canHold, isAbsolute } from './unit-path.ts'

/** A header of an amending act («В статье 44:») that is open, with how deep it stands. */
export interface Header {
  level: number
  places: readonly UnitPath[]
  /** It has no number of its own, so it lasts until a line names a unit that it cannot hold. */
  unnumbered: boolean
  /** It was not understood, so the items below it that do not name their place themselves are not either. */
  unknown?: true
  /** The reasons printed below it, which hold for all its items. */
  rationale: Partial<PerLang>
}

/** The headers that are open, outermost first. A header's places include those of the headers that it stands under. */
export class HeaderStack {
  private headers: Header[] = []

  clear(): void {
    this.headers = []
  }

  /** A number at some depth ends the headers of that depth and of deeper ones. */
  closeForLevel(level: number): void {
    this.headers = this.headers.filter((header) => header.level < level)
  }

  /** Opens a header; without a number of its own it stands just below the numbered header that it is under. */
  open(level: number | undefined, header: Pick<Header, 'places' | 'rationale' | 'unknown'>): void {
    const numbered = this.headers.findLast((other) => !other.unnumbered)
    this.headers.push({ ...header, level: level ?? (numbered?.level ?? 0) + 0.5, unnumbered: level === undefined })
  }

  /**
   * The innermost header that a statement with places of its own stands under. A statement without a number ends the unnumbered
   * headers that cannot hold what it names.
   *
   * @throws PlaceFault when that header was not understood, and the statement needs it.
   */
  over(own: readonly UnitPath[], isNumbered: boolean): Header | undefined {
    if (!isNumbered) while (this.innermost?.unnumbered === true && !fits(this.innermost, own)) this.headers.pop()
    if (this.innermost?.unknown && !(own.length > 0 && own.every(isAbsolute)))
      throw new PlaceFault('the heading above it is not understood')
    return this.innermost
  }

  get innermost(): Header | undefined {
    return this.headers.at(-1)
  }
}

function fits(header: Header, own: readonly UnitPath[]): boolean {
  const last = header.places[0]?.at(-1)
  const [path] = own
  if (!path) return true
  if (header.unknown) return !isAbsolute(path)
  const [first] = path
  if (first?.back) return header.places.some((place) => place.some(({ unit }) => unit === first.unit))
  return !isAbsolute(path) && last !== undefined && first !== undefined && canHold(last, first)
}
