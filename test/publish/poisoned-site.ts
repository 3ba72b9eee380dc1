import type { Act, LawNode } from '../../src/law/tree.ts'
import type { SiteModel } from '../../src/publish/site-model.ts'
import { hasNumber } from '../../src/law/tree.ts'
import { walk } from '../../src/law/walk.ts'
import { richSite } from './sample-site.ts'

/** What must stay text wherever somebody writes it. */
export const PAYLOADS = [
  '<script>alert(1)</script>',
  '"><img src=x onerror=alert(1)>',
  "' onmouseover='alert(1)",
  '</style></title><svg onload=alert(1)>',
  '<!-- --!> <iframe src=javascript:alert(1)>',
  '&lt;big&gt; &#60;script&#62;',
  '../../../etc/passwd\u0000',
  'javascript:alert(1)',
  'a;--beside:x;background:url(//evil.example)',
  '</script><script>alert(1)</script>\u2028\u2029`${alert(1)}{{alert(1)}}',
  '\u202edata:text/html,<script>alert(1)</script>',
]

/** The three shorter laws and the one with editions are enough. */
function smallSite(): SiteModel {
  const site = richSite()
  return { ...site, works: [...site.works.slice(0, 3), ...site.works.slice(-1)] }
}

function poison(node: LawNode, payload: string): void {
  for (const [inside] of walk(node)) {
    if (inside.type === 'text') inside.value += payload
    if (!hasNumber(inside)) continue
    if (inside.heading !== undefined) inside.heading += payload
    if (inside.num !== undefined) inside.label = `${inside.label ?? inside.num}${payload}`
  }
}

/** Every text of the model that somebody writes, with a payload added; law, notes, names, ids and file names alike. */
export function poisoned(payload: string): SiteModel {
  const text = JSON.stringify(smallSite(), (_, value: unknown) => (value instanceof Map ? undefined : value))
  const keep = new Set([
    'type',
    'kind',
    'lang',
    'language',
    'relation',
    'op',
    'outcome',
    'status',
    'verdict',
    'decide',
    'level',
    'feature',
    'eId',
    'left',
    'right',
  ])
  const model = JSON.parse(text, function (this: unknown, key: string, value: unknown) {
    return typeof value === 'string' && !keep.has(key) && !/^\d+$/.test(key) && key !== 'value'
      ? value + payload
      : value
  }) as SiteModel
  const clean = smallSite()
  const act: Act | undefined = structuredClone(clean.works[1]?.texts[0]?.act)
  if (!act) throw new Error('no act')
  poison(act, payload)
  const works = model.works.map((work, i) => ({
    ...work,
    headings: new Map([['art_3', { kaz: payload, rus: payload, eng: payload }]]),
    texts: work.texts.map((one) => ({ ...one, act: i === 1 ? act : (clean.works[i]?.texts[0]?.act ?? act) })),
  }))
  const reforms = model.reforms.map((reform) => ({ ...reform, draft: act, before: act, after: act }))
  return { ...model, works, reforms }
}
