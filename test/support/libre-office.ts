import { execFileSync } from 'node:child_process'
import { existsSync } from 'node:fs'
import { mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'

const SOFFICE = process.env.SOFFICE ?? '/usr/bin/soffice'

/** Whether LibreOffice is there to open documents; the tests that need it are skipped, and say so, where it is not. */
export const HAS_LIBRE_OFFICE = existsSync(SOFFICE)
if (!HAS_LIBRE_OFFICE) console.warn(`SKIPPED: documents in LibreOffice, because there is no ${SOFFICE} (set SOFFICE)`)

/** What LibreOffice does with all tracked changes of a document. */
export type Decision = 'Accept' | 'Reject'

/** The library of macros of a user, with one module, in a profile that is not new: a new one gets the library of the program. */
const PROFILE = {
  'registrymodifications.xcu': `<oor:items xmlns:oor="http://openoffice.org/2001/registry">
<item oor:path="/org.openoffice.Setup/Office">
<prop oor:name="ooSetupInstCompleted" oor:op="fuse"><value>true</value></prop></item></oor:items>`,
  'basic/script.xlc': `<!DOCTYPE library:libraries PUBLIC "-//OpenOffice.org//DTD OfficeDocument 1.0//EN" "libraries.dtd">
<library:libraries xmlns:library="http://openoffice.org/2000/library">
<library:library library:name="Standard" library:link="false"/></library:libraries>`,
  'basic/Standard/script.xlb': `<!DOCTYPE library:library PUBLIC "-//OpenOffice.org//DTD OfficeDocument 1.0//EN" "library.dtd">
<library:library xmlns:library="http://openoffice.org/2000/library" library:name="Standard" library:readonly="false"
 library:passwordprotected="false"><library:element library:name="Decisions"/></library:library>`,
}

/** Opens a document, decides on all of its tracked changes, and writes it as plain text. */
const DECIDE = `
Sub Decide(source As String, decision As String, target As String)
  Dim hidden(0) As New com.sun.star.beans.PropertyValue
  hidden(0).Name = "Hidden"
  hidden(0).Value = True
  document = StarDesktop.loadComponentFromURL(source, "_blank", 0, hidden())
  dispatcher = createUnoService("com.sun.star.frame.DispatchHelper")
  dispatcher.executeDispatch(document.CurrentController.Frame, ".uno:" & decision & "AllTrackedChanges", "", 0, Array())
  Dim options(1) As New com.sun.star.beans.PropertyValue
  options(0).Name = "FilterName"
  options(0).Value = "Text (encoded)"
  options(1).Name = "FilterOptions"
  options(1).Value = "UTF8,LF,,,false"
  document.storeToURL(target, options())
  document.close(True)
End Sub
`

/** The lines of each document after all its tracked changes are accepted or rejected by LibreOffice, empty ones left out. */
export async function decideInLibreOffice(
  documents: readonly { file: Uint8Array; decision: Decision }[],
): Promise<string[][]> {
  const folder = await mkdtemp(join(tmpdir(), 'tarmaq-office-'))
  const at = (name: string): string => join(folder, name)
  try {
    for (const [i, { file }] of documents.entries()) await writeFile(at(`${i}.docx`), file)
    const calls = documents.map(({ decision }, i) => {
      const [source, target] = [`${i}.docx`, `${i}.txt`].map((name) => pathToFileURL(at(name)).href)
      return `  Decide "${source}", "${decision}", "${target}"`
    })
    const module = `${DECIDE}Sub Main\n${calls.join('\n')}\nEnd Sub\n`
    await mkdir(at('profile/user/basic/Standard'), { recursive: true })
    const profileFiles = { ...PROFILE, 'basic/Standard/Decisions.xba': moduleXml(module) }
    for (const [name, text] of Object.entries(profileFiles))
      await writeFile(at(`profile/user/${name}`), `<?xml version="1.0" encoding="UTF-8"?>\n${text}\n`)
    const profile = `-env:UserInstallation=${pathToFileURL(at('profile')).href}`
    const main = 'macro:///Standard.Decisions.Main'
    execFileSync(SOFFICE, [profile, '--headless', '--norestore', main], { stdio: 'ignore', timeout: 120_000 })
    return await Promise.all(documents.map(async (_, i) => linesOf(await readFile(at(`${i}.txt`), 'utf8'))))
  } finally {
    await rm(folder, { recursive: true, force: true })
  }
}

function moduleXml(text: string): string {
  const escaped = text.replaceAll('&', '&amp;').replaceAll('"', '&quot;')
  return `<!DOCTYPE script:module PUBLIC "-//OpenOffice.org//DTD OfficeDocument 1.0//EN" "module.dtd">
<script:module xmlns:script="http://openoffice.org/2000/script" script:name="Decisions" script:language="StarBasic">${escaped}</script:module>`
}

function linesOf(text: string): string[] {
  return text
    .replace(/^\uFEFF/, '')
    .split('\n')
    .filter((line) => line !== '')
}
