/** Something the user can mend: printed as one line on standard error, with what to do; exit status 2. */
export class UserError extends Error {
  override name = 'UserError'

  constructor(problem: string, advice: string) {
    super(`${problem}; ${advice}`)
  }
}
