import type { Outcome } from '../../amend/instruction.ts'
import type { Cell, Row } from '../compared-rows.ts'
import type { ComparedPair } from '../comparison-pair.ts'
import type { Comparison, PublishedConcept, Reform, SiteModel } from '../site-model.ts'
import type { ComparisonData, ConceptData, ReformData, StudyData } from './data-schema.ts'
import { comparisonPath, conceptPath, dataPath, lawPath, reformPath } from '../page-paths.ts'

/** The data of the home page: what the site has, and where the data of each page stands, from the root of the site. */
export function studyData({ study, works, comparisons, concepts, reforms }: SiteModel): StudyData {
  return {
    page: 'study',
    title: study.title,
    abstract: study.abstract,
    laws: works.flatMap(({ id, names, texts }) =>
      texts.map(({ date, lang, kind }) => {
        const ref = { work: id, date, lang }
        return { ...ref, names, kind, data: dataPath(lawPath(ref)) }
      }),
    ),
    comparisons: comparisons.map(({ id, left, right }) => ({ id, left, right, data: dataPath(comparisonPath(id)) })),
    concepts: concepts.map(({ id, label }) => ({ id, label, data: dataPath(conceptPath(id)) })),
    reforms: reforms.map(({ id, title }) => ({ id, title, data: dataPath(reformPath(id)) })),
  }
}

/** The data of the page of a comparison. */
export function comparisonData(comparison: Comparison, pairs: readonly ComparedPair[]): ComparisonData {
  const { id, left, right, why, alignment } = comparison
  return {
    page: 'comparison',
    id,
    left,
    right,
    ...(why ? { why } : {}),
    level: alignment.level,
    pairs: pairs.map(({ pair, rows }) => ({
      left: pair.left,
      right: pair.right,
      relation: pair.relation,
      score: pair.score,
      evidence: pair.evidence.map((evidence) => ({ ...evidence })),
      ...(pair.decision ? { decision: { ...pair.decision } } : {}),
      rows: pair.relation === 'same' ? [] : rows.map(rowData),
    })),
  }
}

function rowData({ kind, left, right }: Row): ComparisonData['pairs'][number]['rows'][number] {
  const line = ({ line: { num }, pieces }: Cell): { num?: string; pieces: Cell['pieces'] } => ({
    ...(num === undefined ? {} : { num }),
    pieces: pieces.map(({ text, mark }) => ({ text, ...(mark === undefined ? {} : { mark }) })),
  })
  return { kind, ...(left ? { left: line(left) } : {}), ...(right ? { right: line(right) } : {}) }
}

/** The data of the page of a concept. */
export function conceptData({ id, label, definition, terms, occurrences }: PublishedConcept): ConceptData {
  return {
    page: 'concept',
    id,
    label,
    definition,
    terms,
    occurrences: occurrences.map(({ work, date, lang, eId, snippet, ranges }) => ({
      ...{ work, date, lang, eId, snippet },
      ranges: ranges.map(({ start, end }) => ({ start, end })),
    })),
  }
}

/** The data of the page of a reform draft. */
export function reformData({ id, title, base, outcomes }: Reform): ReformData {
  return { page: 'reform', id, title, base, instructions: outcomes.map(instructionData) }
}

function instructionData(outcome: Outcome): ReformData['instructions'][number] {
  const { rationale, source } = outcome
  return {
    ...(outcome.outcome === 'not-understood' ? {} : { op: outcome.op, target: outcome.target }),
    quote: source.quote,
    outcome: outcome.outcome,
    ...(outcome.outcome === 'applied' ? { before: outcome.before, after: outcome.after } : { reason: outcome.reason }),
    ...(rationale ? { rationale } : {}),
  }
}
