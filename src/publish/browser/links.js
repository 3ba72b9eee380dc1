// The links of two texts: filters by relation and concept, and the way from a curve to its link. Without scripts all links are shown.
{
  const filter = document.querySelector('.links-filter')
  if (filter) {
    const concept = filter.querySelector('select')
    const count = filter.querySelector('[role=status]')
    const rows = [...document.querySelectorAll('.links-table > tbody > tr')]
    const curves = [...document.querySelectorAll('.ribbons [data-pair]')]
    const isShown = ({ className, dataset }, relations) =>
      relations.has(className.replace('relation-', '')) &&
      (!concept?.value || (dataset.concepts ?? '').split(' ').includes(concept.value))
    const update = () => {
      const relations = new Set([...filter.querySelectorAll('input:checked')].map((input) => input.value))
      for (const row of rows) row.hidden = !isShown(row, relations)
      for (const curve of curves) curve.classList.toggle('faint', document.getElementById(curve.dataset.pair).hidden)
      count.textContent = `${rows.filter((row) => !row.hidden).length} / ${rows.length}`
    }
    filter.hidden = false
    filter.addEventListener('change', update)
    update()
    document.querySelector('.ribbons').addEventListener('click', (event) => {
      const id = event.target.closest('[data-pair]:not(.faint)')?.dataset.pair
      if (id) location.hash = id
    })
  }
}
