// What makes reading easier where scripts run. Every page works without it.

// A click on a permanent link also copies its address.
const status = document.createElement('p')
status.className = 'copied'
status.setAttribute('role', 'status')
document.body.append(status)
let hiding

document.addEventListener('click', (event) => {
  const link = event.target.closest('.law-text a[href^="#"], .permalink, .pilcrow, .pair td > div > a')
  if (!link || event.ctrlKey || event.metaKey || event.shiftKey) return
  navigator.clipboard?.writeText(new URL(link.href, location.href).href).then(
    () => {
      status.textContent = document.body.dataset.copied
      clearTimeout(hiding)
      hiding = setTimeout(() => (status.textContent = ''), 2500)
    },
    () => {}, // Not allowed to write to the clipboard: the address is in the address bar.
  )
})

// Next and previous change: buttons, and the keys j and k, which can be switched off (WCAG 2.1.4).
const steps = document.querySelector('.steps')
if (steps) {
  steps.hidden = false
  const [previous, next] = steps.querySelectorAll('button')
  const keys = steps.querySelector('input')
  previous.addEventListener('click', () => step(-1))
  next.addEventListener('click', () => step(1))
  document.addEventListener('keydown', (event) => {
    if (!keys.checked || event.ctrlKey || event.metaKey || event.altKey) return
    if (event.target.closest('input:not([type=checkbox]), textarea, select')) return
    // By the place of the key, so that it works in a Kazakh or Russian layout as well.
    if (event.code === 'KeyJ') step(1)
    else if (event.code === 'KeyK') step(-1)
  })
}

let current

function step(by) {
  const stops = [...document.querySelectorAll('.pair:not(.pair-same), .instruction, .article-history')].filter(
    (stop) => stop.offsetParent !== null,
  )
  if (stops.length === 0) return
  const head = document.querySelector('.comparison thead')?.offsetHeight ?? 0
  const at = stops.indexOf(current)
  const reached = at >= 0 ? at : stops.findLastIndex((stop) => stop.getBoundingClientRect().top < head + 8)
  current = stops[Math.min(Math.max(reached + by, 0), stops.length - 1)]
  const target = current.querySelector('h3 a, h4 a, a') ?? current
  target.focus({ preventScroll: true })
  current.scrollIntoView({ block: 'start' })
}

document.addEventListener('pointerdown', () => (current = undefined))
document.addEventListener('wheel', () => (current = undefined), { passive: true })

// The contents show which article is being read.
const contents = document.querySelector('.contents')
if (contents) {
  const entries = new Map([...contents.querySelectorAll('a')].map((link) => [link.hash.slice(1), link]))
  let shown
  const show = (link) => {
    if (!link || link === shown) return
    shown?.removeAttribute('aria-current')
    link.setAttribute('aria-current', 'location')
    shown = link
    // The list alone is scrolled, never the page.
    if (contents.scrollHeight > contents.clientHeight)
      contents.scrollTop = link.offsetTop - contents.offsetTop - contents.clientHeight / 3
  }
  const seen = new IntersectionObserver(
    (changes) => {
      const entered = changes.filter(({ isIntersecting }) => isIntersecting).at(-1)
      show(entered && entries.get(entered.target.id))
    },
    { rootMargin: '-10% 0px -80% 0px' },
  )
  document.querySelectorAll('.law-text section[id]').forEach((section) => {
    if (entries.has(section.id)) seen.observe(section)
  })
}
