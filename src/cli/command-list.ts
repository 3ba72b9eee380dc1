import type { CommandLine } from './command-line.ts'

/** A command as the help lists it; what carries it out is loaded only when it is called. */
export interface ListedCommand {
  /** The name, then options and arguments. */
  usage: string
  description: string
  /** Gives what adds the command to the program. */
  load: () => Promise<(cli: CommandLine) => void>
}

/** The commands, in the order in which the help lists them. */
export const COMMANDS: readonly ListedCommand[] = [
  {
    usage: 'outline [options] <text>',
    description: 'what a text holds: every division, article, paragraph and subparagraph',
    load: async () => (await import('./outline-command.ts')).addOutlineCommand,
  },
  {
    usage: 'read [options] <text> <citation>',
    description: 'a provision, with its citation in three languages and its later wordings',
    load: async () => (await import('./read-command.ts')).addReadCommand,
  },
  {
    usage: 'export [options] <text>',
    description:
      'a law or an amending act as a document: .docx (without the rationales of a draft), .xml (Akoma Ntoso), .md or .json',
    load: async () => (await import('./export-command.ts')).addExportCommand,
  },
  {
    usage: 'search [options] <query...>',
    description: 'provisions by citation, by words in any of the three languages, or by filters',
    load: async () => (await import('./search-command.ts')).addSearchCommand,
  },
  {
    usage: 'cite [options] <file>',
    description: 'the references to law in a running text',
    load: async () => (await import('./cite-command.ts')).addCiteCommand,
  },
  {
    usage: 'concept [options] [id]',
    description: 'how often the laws name a concept of the lexicon, and where',
    load: async () => (await import('./concept-command.ts')).addConceptCommand,
  },
  {
    usage: 'align [options] <left> <right>',
    description: 'which provision of one text answers to which of another',
    load: async () => (await import('./align-command.ts')).addAlignCommand,
  },
  {
    usage: 'compare [options] <left> <right>',
    description: 'writes a comparison: .html, .docx, .pdf, .md or .json',
    load: async () => (await import('./compare-command.ts')).addCompareCommand,
  },
  {
    usage: 'changes [options] <left> <right>',
    description: 'what changed about something between two texts: by concept, words, relation or act',
    load: async () => (await import('./changes-command.ts')).addChangesCommand,
  },
  {
    usage: 'instructions [options] <act>',
    description: 'an amending act as instructions',
    load: async () => (await import('./instructions-command.ts')).addInstructionsCommand,
  },
  {
    usage: 'apply [options] <base> <act...>',
    description:
      'applies amending acts to a text, each as a whole or not at all; without -o, only shows what they would do',
    load: async () => (await import('./apply-command.ts')).addApplyCommand,
  },
  {
    usage: 'table [options] <base> <draft>',
    description:
      'the comparative table of a draft: .docx, .pdf or .md; nothing is written where the draft has conflicts',
    load: async () => (await import('./table-command.ts')).addTableCommand,
  },
  {
    usage: 'derive [options] <before> <after>',
    description: 'the amending act that leads from one text to another',
    load: async () => (await import('./derive-command.ts')).addDeriveCommand,
  },
  {
    usage: 'notes',
    description: "a study's notes on provisions",
    load: async () => (await import('./notes-command.ts')).addNotesCommand,
  },
  {
    usage: 'seats [options] <file>',
    description: 'the mandates that election figures give, under the election law in force and under the draft',
    load: async () => (await import('./seats-command.ts')).addSeatsCommand,
  },
  {
    usage: 'rebase [options] <draft>',
    description: 'carries a draft written on one text to another edition or another law',
    load: async () => (await import('./rebase-command.ts')).addRebaseCommand,
  },
  {
    usage: 'history [options] <text> <citation>',
    description: 'the wordings of a provision over time, with the acts that brought them',
    load: async () => (await import('./history-command.ts')).addHistoryCommand,
  },
  {
    usage: 'blame [options] <text> <citation>',
    description: 'the act that introduced each run of words of a provision',
    load: async () => (await import('./history-command.ts')).addBlameCommand,
  },
  {
    usage: 'check [options] [what...]',
    description: 'validate what the repository holds, an act or a text; findings with file and line',
    load: async () => (await import('./check-command.ts')).addCheckCommand,
  },
  {
    usage: 'publish [options]',
    description: 'builds the site of a study',
    load: async () => (await import('./publish-command.ts')).addPublishCommand,
  },
  {
    usage: 'fetch [options] [work...]',
    description: 'fills the text store from the addresses in the catalogue',
    load: async () => (await import('./fetch-command.ts')).addFetchCommand,
  },
  {
    usage: 'corpus [options]',
    description: 'what the texts of the repository hold, from which official edition, read again or not',
    load: async () => (await import('./corpus-command.ts')).addCorpusCommand,
  },
]

/** The name of a command of the list. */
export function nameOf({ usage }: ListedCommand): string {
  return usage.split(' ')[0] ?? usage
}
