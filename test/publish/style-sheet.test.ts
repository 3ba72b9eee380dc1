import { describe, expect, it } from 'vitest'
import { styleSheet } from '../../src/publish/style-sheet.ts'

const css = styleSheet('comparison')

/** The colours of one theme: those of the block that follows the given opening, over those before. */
function theme(...openings: string[]): Map<string, string> {
  const colours = new Map<string, string>()
  for (const opening of openings) {
    const start = css.indexOf(opening)
    if (start < 0) throw new Error(`no ${opening}`)
    const block = css.slice(css.indexOf(':root', start), css.indexOf('}', css.indexOf(':root', start)))
    for (const [, name = '', value = ''] of block.matchAll(/--([a-z-]+):\s*(#[0-9a-f]+)/g)) colours.set(name, value)
  }
  return colours
}

/** WCAG 2.2, relative luminance. */
function luminance(hex: string): number {
  const digits =
    hex.length === 4 ? Array.from(hex.slice(1), (digit) => digit + digit) : (hex.slice(1).match(/../g) ?? [])
  const [r = 0, g = 0, b = 0] = digits.map((part) => {
    const value = parseInt(part, 16) / 255
    return value <= 0.04045 ? value / 12.92 : ((value + 0.055) / 1.055) ** 2.4
  })
  return 0.2126 * r + 0.7152 * g + 0.0722 * b
}

function contrast(left: string, right: string): number {
  const [light = 0, dark = 0] = [luminance(left), luminance(right)].toSorted((a, b) => b - a)
  return (light + 0.05) / (dark + 0.05)
}

const TEXT_ON: [string, string][] = [
  ...['ink', 'soft', 'link', 'noted'].flatMap((ink): [string, string][] => [
    [ink, 'paper'],
    [ink, 'raised'],
  ]),
  ...['added', 'removed', 'moved', 'changed'].map((kind): [string, string] => [`${kind}-ink`, `${kind}-paper`]),
  ['ink', 'mark-paper'],
]

describe.each([
  ['light', theme(':root')],
  ['dark', theme(':root', '@media (prefers-color-scheme:dark)')],
  ['print', theme(':root', '@media print')],
])('the %s theme', (_, colours) => {
  it.each(TEXT_ON)('sets %s on %s with a contrast of 4.5 or more (WCAG 1.4.3)', (ink, paper) => {
    expect(contrast(colours.get(ink) ?? '', colours.get(paper) ?? '')).toBeGreaterThanOrEqual(4.5)
  })

  it('draws controls with a contrast of 3 or more (WCAG 1.4.11)', () => {
    expect(contrast(colours.get('control') ?? '', colours.get('paper') ?? '')).toBeGreaterThanOrEqual(3)
  })
})
