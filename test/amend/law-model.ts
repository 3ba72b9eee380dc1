import fc from 'fast-check'
import type { Lang } from '../../src/language/lang.ts'

/** A generated law: articles with paragraphs, each of sentences, some with a list. */
export interface Model {
  articles: ModelArticle[]
}

interface ModelArticle {
  num: string
  heading?: string
  repealed?: true
  paragraphs: ModelParagraph[]
}

interface ModelParagraph {
  num: string
  repealed?: true
  sentences: string[]
  items: string[]
  closing?: string
}

const WORDS: Record<Lang, readonly string[]> = {
  rus: 'закон орган совет вода река город право мера выбор палата судья год день план путь'.split(' '),
  kaz: 'заң орган кеңес су өзен қала құқық шара сайлау палата судья жыл күн жоспар жол'.split(' '),
  eng: 'law organ council water river city right measure vote chamber judge year day plan way'.split(' '),
}

const STUBS: Record<Lang, string> = { rus: 'Исключен', kaz: 'Алып тасталды', eng: 'Repealed' }

/** A law as lines of Markdown. */
export function printModel({ articles }: Model, lang: Lang): string[] {
  const title = { rus: '# Закон', kaz: '# Қазақстан Республикасының Заңы', eng: '# Law' }[lang]
  const marker = (num: string): string => ({ rus: `Статья ${num}.`, kaz: `${num}-бап.`, eng: `Article ${num}.` })[lang]
  const lines = articles.flatMap(({ num, heading, repealed, paragraphs }) => [
    heading === undefined ? marker(num) : `${marker(num)} ${heading}`,
    ...(repealed ? [STUBS[lang]] : paragraphs.flatMap((paragraph) => printParagraph(paragraph, lang))),
  ])
  return [title, ...lines]
}

function printParagraph({ num, repealed, sentences, items, closing }: ModelParagraph, lang: Lang): string[] {
  if (repealed) return [`${num}. ${STUBS[lang]}`]
  const text = sentences.join(' ')
  if (items.length === 0) return [`${num}. ${text}`, ...(closing === undefined ? [] : [closing])]
  return [
    `${num}. ${text.replace(/\.$/, ':')}`,
    ...items.map((item, i) => `${i + 1}) ${item}${i === items.length - 1 ? '.' : ';'}`),
    ...(closing === undefined ? [] : [closing]),
  ]
}

/** A generated law, and another wording of it that a few edits made. */
export function anyChange(lang: Lang): fc.Arbitrary<[Model, Model]> {
  return anyModel(lang).chain((before) =>
    fc
      .array(anyEdit(lang), { minLength: 1, maxLength: 4 })
      .map((edits): [Model, Model] => [before, edits.reduce((model, edit) => edit(structuredClone(model)), before)]),
  )
}

const anyWords = (lang: Lang, min: number, max: number): fc.Arbitrary<string> =>
  fc.array(fc.constantFrom(...WORDS[lang]), { minLength: min, maxLength: max }).map((list) => list.join(' '))

const anySentence = (lang: Lang): fc.Arbitrary<string> =>
  anyWords(lang, 3, 9).map((text) => `${text.charAt(0).toUpperCase()}${text.slice(1)}.`)

function anyParagraph(lang: Lang): fc.Arbitrary<Omit<ModelParagraph, 'num'>> {
  return fc.record(
    {
      sentences: fc.array(anySentence(lang), { minLength: 1, maxLength: 3 }),
      items: fc.oneof(fc.constant<string[]>([]), fc.array(anyWords(lang, 2, 5), { minLength: 2, maxLength: 4 })),
      closing: anySentence(lang),
    },
    { requiredKeys: ['sentences', 'items'] },
  )
}

const numbered = <T>(list: readonly T[]): (T & { num: string })[] =>
  list.map((item, i) => ({ ...item, num: String(i + 1) }))

function anyModel(lang: Lang): fc.Arbitrary<Model> {
  const article = fc.record(
    {
      heading: anyWords(lang, 1, 3),
      paragraphs: fc.array(anyParagraph(lang), { minLength: 1, maxLength: 4 }).map(numbered),
    },
    { requiredKeys: ['paragraphs'] },
  )
  return fc.array(article, { minLength: 1, maxLength: 4 }).map((articles) => ({ articles: numbered(articles) }))
}

type Edit = (model: Model) => Model

/** An edit of one paragraph or article, at a place that two numbers choose. */
function anyEdit(lang: Lang): fc.Arbitrary<Edit> {
  const at = fc.tuple(fc.nat(), fc.nat(), fc.nat())
  const inParagraph = (change: (paragraph: ModelParagraph, k: number, article: ModelArticle) => void) => {
    return ([i, j, k]: [number, number, number]): Edit =>
      (model) => {
        const article = model.articles[i % model.articles.length]
        const paragraph = article?.paragraphs[j % article.paragraphs.length]
        if (article && !article.repealed && paragraph && !paragraph.repealed) change(paragraph, k, article)
        return model
      }
  }
  const word = fc.constantFrom(...WORDS[lang])
  const wordEdit = (splice: (list: string[], k: number, word: string) => void) =>
    fc.tuple(at, word).map(([place, fresh]) =>
      inParagraph(({ sentences }, k) => {
        const n = k % sentences.length
        const list = (sentences[n] ?? '').replace(/\.$/, '').split(' ')
        splice(list, 1 + (k % Math.max(1, list.length - 1)), fresh)
        sentences[n] = `${list.join(' ')}.`
      })(place),
    )
  return fc.oneof(
    wordEdit((list, k, fresh) => list.splice(k, 1, fresh)),
    wordEdit((list, k) => list.splice(k, 1)),
    wordEdit((list, k, fresh) => list.splice(k, 0, fresh)),
    fc.tuple(at, anySentence(lang)).map(([place, fresh]) =>
      inParagraph(({ sentences }, k) => {
        sentences[k % sentences.length] = fresh
      })(place),
    ),
    fc.tuple(at, anySentence(lang)).map(([place, fresh]) =>
      inParagraph(({ sentences }, k) => {
        sentences.splice(k % (sentences.length + 1), 0, fresh)
      })(place),
    ),
    at.map(inParagraph(({ sentences }, k) => sentences.length > 1 && sentences.splice(k % sentences.length, 1))),
    fc.tuple(at, anyWords(lang, 2, 5)).map(([place, fresh]) => inParagraph(({ items }) => items.push(fresh))(place)),
    fc.tuple(at, anySentence(lang)).map(([place, fresh]) =>
      inParagraph((paragraph) => {
        paragraph.closing = fresh
      })(place),
    ),
    at.map(
      inParagraph((paragraph) => {
        delete paragraph.closing
      }),
    ),
    at.map(
      inParagraph((paragraph) => {
        paragraph.repealed = true
      }),
    ),
    fc.tuple(at, anyParagraph(lang)).map(([place, fresh]) =>
      inParagraph((paragraph, _, article) => {
        const index = article.paragraphs.indexOf(paragraph)
        const num = `${paragraph.num}-1`
        if (article.paragraphs.every((other) => other.num !== num))
          article.paragraphs.splice(index + 1, 0, { ...fresh, num })
      })(place),
    ),
    fc.tuple(at, anyParagraph(lang)).map(([place, fresh]) =>
      inParagraph((paragraph, _, article) => {
        article.paragraphs.splice(article.paragraphs.indexOf(paragraph), 0, { ...fresh, num: '0' })
        article.paragraphs.forEach((other, i) => {
          other.num = String(i + 1)
        })
      })(place),
    ),
    fc.tuple(at, anyWords(lang, 1, 3)).map(([place, fresh]) =>
      inParagraph((_, __, article) => {
        article.heading = fresh
      })(place),
    ),
    at.map(
      inParagraph((_, __, article) => {
        article.repealed = true
      }),
    ),
    fc.tuple(at, fc.array(anyParagraph(lang), { minLength: 1, maxLength: 3 })).map(([[i], fresh]): Edit => (model) => {
      const index = i % model.articles.length
      const num = `${model.articles[index]?.num ?? ''}-1`
      if (model.articles.every((other) => other.num !== num))
        model.articles.splice(index + 1, 0, { num, paragraphs: numbered(fresh) })
      return model
    }),
  )
}
