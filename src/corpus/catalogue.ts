import { existsSync, readdirSync } from 'node:fs'
import { join } from 'node:path'
import type { Headings } from './headings.ts'
import type { Manifest } from './manifest.ts'
import { InvalidFile } from './invalid-file.ts'
import { manifestSchema } from './manifest.ts'
import { readHeadings } from './headings.ts'
import { readYaml } from './yaml-file.ts'

/** A work of the catalogue, with the folder that holds its manifest and the project's own texts. */
export interface Work extends Manifest {
  folder: string
  headings: Headings
}

export type Catalogue = ReadonlyMap<string, Work>

/**
 * Reads the catalogue: a folder a work, with a `manifest.yaml`; amending acts stand one level deeper, under `acts`.
 *
 * @throws InvalidFile when a manifest is not as its schema says, or its id is not that of its folder.
 */
export function readCatalogue(folder: string): Catalogue {
  if (!existsSync(folder)) throw new InvalidFile(folder, 'there is no catalogue here')
  const names = foldersIn(folder).flatMap((name) =>
    name === 'acts' ? foldersIn(join(folder, name)).map((act) => `acts/${act}`) : [name],
  )
  return new Map(
    names.filter((name) => existsSync(join(folder, name, 'manifest.yaml'))).map((name) => [name, readWork(folder, name)]),
  )
}

function foldersIn(folder: string): string[] {
  return readdirSync(folder, { withFileTypes: true })
    .filter((entry) => entry.isDirectory())
    .map((entry) => entry.name)
    .sort()
}

function readWork(catalogueFolder: string, name: string): Work {
  const folder = join(catalogueFolder, name)
  const path = join(folder, 'manifest.yaml')
  const manifest = readYaml(path, manifestSchema)
  if (manifest.id !== name) throw new InvalidFile(path, `the id is ${manifest.id}, but the folder is ${name}`)
  return { ...manifest, folder, headings: readHeadings(folder) }
}
