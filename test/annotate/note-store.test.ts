import { execFileSync, spawn, spawnSync } from 'node:child_process'
import { chmodSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { hostname, tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { NoteStore } from '../../src/annotate/note-store.ts'
import { readNotes } from '../../src/annotate/read-notes.ts'
import { withStatus } from '../../src/annotate/new-note.ts'
import { annotation, pageOf } from './sample-notes.ts'
import { ROOT } from '../support/texts.ts'

let folder: string
let path: string
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'tarmaq-store-'))
  path = join(folder, 'notes.jsonld')
})
afterEach(() => {
  rmSync(folder, { recursive: true, force: true })
})

const store = (): NoteStore => new NoteStore(path, 'sample')
const ids = (): string[] => readNotes(path).map(({ id }) => id)
const LOADER = ['--import', 'tsx', join(ROOT, 'test/annotate/store-writer.ts')]

/** Runs the writer process to its end, or until it is killed. */
async function writer(name: string, count: number, killAfter?: number): Promise<string[]> {
  const child = spawn(process.execPath, [...LOADER, path, name, String(count)], { cwd: ROOT })
  let written = ''
  child.stdout.on('data', (data: Buffer) => {
    written += data.toString()
    if (killAfter !== undefined && written.split('\n').length > killAfter) child.kill('SIGKILL')
  })
  await new Promise((done) => child.on('close', done))
  return written.split('\n').filter((id) => id.startsWith('urn:'))
}

describe('NoteStore', () => {
  it('writes notes in the order of their ids, the numbers in them as numbers, and changes only the lines of a changed note', () => {
    store().put(annotation('urn:c10-1'), annotation('urn:c2-1'))
    const before = readFileSync(path, 'utf8').split('\n')
    expect(ids()).toEqual(['urn:c2-1', 'urn:c10-1'])
    store().put(annotation('urn:c3-1'))
    const after = readFileSync(path, 'utf8').split('\n')
    expect(before.filter((line) => !after.includes(line))).toEqual([])
    expect(ids()).toEqual(['urn:c2-1', 'urn:c3-1', 'urn:c10-1'])
  })

  it('keeps the notes of the study byte for byte when nothing changes', () => {
    const own = readFileSync(join(ROOT, 'annotations/representation/notes.jsonld'), 'utf8')
    writeFileSync(path, own)
    store().update((items) => [...items])
    const once = readFileSync(path, 'utf8')
    store().update((items) => [...items])
    expect(readFileSync(path, 'utf8')).toBe(once)
    expect(ids().sort()).toEqual(
      readNotes(join(ROOT, 'annotations/representation/notes.jsonld'))
        .map(({ id }) => id)
        .sort(),
    )
  })

  it('changes the status of a note, and refuses for one that is not there', () => {
    store().put(annotation('urn:n1'))
    store().change('urn:n1', (note) => withStatus(note, 'answered', new Date('2026-11-25T10:00:00.123Z')))
    expect(readNotes(path)[0]?.status).toBe('answered')
    expect(store().read().items[0]?.modified).toBe('2026-11-25T10:00:00Z')
    expect(() => {
      store().change('urn:n2', (note) => note)
    }).toThrow('it has no note urn:n2')
  })

  it('refuses a reply to no note, and leaves the file as it was', () => {
    store().put(annotation('urn:n1'))
    const before = readFileSync(path, 'utf8')
    expect(() => {
      store().put(annotation('urn:n2', { target: 'urn:n0' }))
    }).toThrow('answers urn:n0')
    expect(readFileSync(path, 'utf8')).toBe(before)
    expect(readdirSync(folder)).toEqual(['notes.jsonld'])
  })

  it('loses no note of two writers at once', async () => {
    const [one, two] = await Promise.all([writer('one', 15), writer('two', 15)])
    expect(one.length + two.length).toBe(30)
    expect(ids().sort()).toEqual([...one, ...two].sort())
    expect(readdirSync(folder)).toEqual(['notes.jsonld'])
  })

  it('loses no written note, and leaves no half file, when a writer is killed', async () => {
    const written = await writer('killed', 500, 5)
    expect(written.length).toBeGreaterThanOrEqual(5)
    expect(written.length).toBeLessThan(500)
    expect(ids()).toEqual(expect.arrayContaining(written))
    store().put(annotation('urn:after'))
    expect(ids()).toEqual(expect.arrayContaining([...written, 'urn:after']))
    expect(readdirSync(folder)).toEqual(['notes.jsonld'])
  })

  it('breaks the lock and removes the temporary file of a process that has died', () => {
    const gone = spawnSync(process.execPath, ['-e', '']).pid
    writeFileSync(`${path}.lock`, `${gone} ${hostname()} token`)
    writeFileSync(join(folder, `.notes.jsonld.${gone}.abcd.tmp`), '{ "half')
    store().put(annotation('urn:n1'))
    expect(ids()).toEqual(['urn:n1'])
    expect(readdirSync(folder)).toEqual(['notes.jsonld'])
  })

  const isRoot = process.getuid?.() === 0

  it('says so when the folder is read-only, and leaves the file as it was', () => {
    store().put(annotation('urn:n1'))
    const before = readFileSync(path, 'utf8')
    chmodSync(folder, 0o555)
    // Nothing is read-only for root: the writer runs as nobody.
    const as = isRoot ? { uid: 65534, gid: 65534 } : {}
    const child = spawnSync(process.execPath, [...LOADER, path, 'late', '1'], { cwd: ROOT, ...as, encoding: 'utf8' })
    chmodSync(folder, 0o755)
    expect([child.status, child.stderr.trim()]).toEqual([3, 'EACCES'])
    expect(readFileSync(path, 'utf8')).toBe(before)
    expect(readdirSync(folder)).toEqual(['notes.jsonld'])
  })

  const canMount = isRoot && mountsTmpfs()
  if (!canMount) console.warn('SKIPPED: the test with a full disk, because no small file system can be mounted here')

  it.skipIf(!canMount)('says so when the disk is full, and leaves the file as it was', () => {
    const disk = join(folder, 'disk')
    mkdirSync(disk)
    execFileSync('mount', ['-t', 'tmpfs', '-o', 'size=64k', 'tmpfs', disk])
    try {
      path = join(disk, 'notes.jsonld')
      store().put(annotation('urn:n1'))
      const before = readFileSync(path, 'utf8')
      const long = { type: 'TextualBody', value: 'x'.repeat(80_000), language: 'en' } as const
      expect(() => {
        store().put(annotation('urn:n2', { body: [long] }))
      }).toThrow(/ENOSPC/)
      expect(readFileSync(path, 'utf8')).toBe(before)
      expect(readdirSync(disk)).toEqual(['notes.jsonld'])
    } finally {
      execFileSync('umount', [disk])
    }
  })

  it('loses no written note, and leaves no half file, when a file may not grow any more', () => {
    const [, loader = '', script = ''] = LOADER
    const limited = `ulimit -f 8 && exec "$0" --import ${loader} ${script} "$1" full 200`
    const child = spawnSync('bash', ['-c', limited, process.execPath, path], {
      cwd: ROOT,
      encoding: 'utf8',
      // The loader's own cache would run into the limit first.
      env: { ...process.env, TSX_DISABLE_CACHE: '1' },
    })
    const written = child.stdout.split('\n').filter((id) => id.startsWith('urn:'))
    expect(written.length).toBeGreaterThan(1)
    expect(written.length).toBeLessThan(200)
    expect(ids().sort()).toEqual(written.toSorted())
    store().put(annotation('urn:after'))
    expect(ids().sort()).toEqual([...written, 'urn:after'].sort())
    expect(readdirSync(folder)).toEqual(['notes.jsonld'])
  })

  it('cannot write a page that the schema would not read', () => {
    const broken = { ...annotation('urn:n1'), body: [] }
    expect(() => {
      store().put(broken)
    }).toThrow('a note needs a text')
    expect(readdirSync(folder)).toEqual([])
    expect(pageOf(broken).items).toHaveLength(1)
  })
})

function mountsTmpfs(): boolean {
  const place = mkdtempSync(join(tmpdir(), 'tarmaq-mount-'))
  const mounted = spawnSync('mount', ['-t', 'tmpfs', '-o', 'size=64k', 'tmpfs', place]).status === 0
  if (mounted) execFileSync('umount', [place])
  rmSync(place, { recursive: true })
  return mounted
}
