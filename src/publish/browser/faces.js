// Shows the page when its faces are there, or after a moment without them: the faces are `optional`, so what comes later moves nothing.
// (Without this a browser that has not seen the site, or opens it from a folder, would never show them: no face is there in time, and
// none can be preloaded from a folder.) Nothing is hidden where scripts do not run.
{
  const LONGEST_WAIT = 200 // Milliseconds, within what is felt as at once.
  const LETTERS = 'aаә' // One of each file.
  const root = document.documentElement
  const show = () => (root.hidden = false)
  root.hidden = true
  setTimeout(show, LONGEST_WAIT)
  const load = (face) => document.fonts.load(`1em '${face}'`, LETTERS)
  Promise.all(['Source Serif 4', 'Source Sans 3'].map(load)).then(show, show)
}
