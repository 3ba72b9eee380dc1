import { closeSync, linkSync, openSync, readFileSync, renameSync, rmSync, statSync, writeSync } from 'node:fs'
import { randomBytes } from 'node:crypto'
import { hostname } from 'node:os'

/** How long a writer waits for another one, and how often it looks; writing a study's notes takes some milliseconds. */
const PATIENCE_MS = 10_000
const PAUSE_MS = 15

/** A lock of another machine cannot be asked whether its process lives; after so long it is taken for dead. */
const DEAD_AFTER_MS = 60_000

/** Another process is writing and has not finished. */
export class Locked extends Error {
  override name = 'Locked'

  constructor(path: string) {
    super(`${path}: another process is writing it; try again, or remove ${path}.lock if none is`)
  }
}

/** The only right to write a file: a lock file beside it, which names the process that holds it. */
export interface WriteLock {
  /** Whether the lock is still this writer's. */
  isHeld(): boolean
  release(): void
}

/**
 * Takes the lock of a file, waiting for another writer to finish. The lock of a process that has died is broken.
 *
 * @throws Locked when another writer does not finish; a system error when the folder cannot be written.
 */
export function takeLock(path: string): WriteLock {
  const lock = `${path}.lock`
  const token = `${process.pid} ${hostname()} ${randomBytes(8).toString('hex')}`
  const end = Date.now() + PATIENCE_MS
  while (!create(lock, token)) {
    const holder = read(lock)
    if (holder !== undefined && isDead(holder, lock)) breakLock(lock, holder)
    else if (Date.now() > end) throw new Locked(path)
    else pause()
  }
  const isHeld = (): boolean => read(lock) === token
  return {
    isHeld,
    release: () => {
      if (isHeld()) rmSync(lock, { force: true })
    },
  }
}

/** Whether the process that a lock or a left-over file names is gone from this machine. */
export function isProcessGone(pid: number): boolean {
  try {
    process.kill(pid, 0)
    return false
  } catch (error) {
    return (error as NodeJS.ErrnoException).code === 'ESRCH'
  }
}

function create(lock: string, token: string): boolean {
  let file: number
  try {
    file = openSync(lock, 'wx')
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'EEXIST') return false
    throw error
  }
  try {
    writeSync(file, token)
    return true
  } catch (error) {
    rmSync(lock, { force: true })
    throw error
  } finally {
    closeSync(file)
  }
}

function read(lock: string): string | undefined {
  try {
    return readFileSync(lock, 'utf8')
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return undefined
    throw error
  }
}

function isDead(holder: string, lock: string): boolean {
  const [pid = '', host] = holder.split(' ')
  if (host === hostname()) return isProcessGone(Number(pid))
  // Empty or foreign: a writer that died before it could say who it is, or one on another machine.
  return Date.now() - (statSync(lock, { throwIfNoEntry: false })?.mtimeMs ?? Date.now()) > DEAD_AFTER_MS
}

/** Removes a dead lock; of two writers that find it dead, the one that comes late puts back what it took from the first. */
function breakLock(lock: string, holder: string): void {
  const aside = `${lock}.${process.pid}-${randomBytes(4).toString('hex')}`
  try {
    renameSync(lock, aside)
    if (read(aside) !== holder) linkSync(aside, lock)
  } catch (error) {
    if (!['ENOENT', 'EEXIST'].includes((error as NodeJS.ErrnoException).code ?? '')) throw error
  } finally {
    rmSync(aside, { force: true })
  }
}

function pause(): void {
  Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, PAUSE_MS)
}
