type Reason =
  | 'notBuilt'
  | 'incomplete'
  | 'damaged'
  | 'stray'
  | 'sameFolder'
  | 'foreign'
  | 'noFolder'
  | 'linked'
  | 'busy'
  | 'otherRegion'

/** Why nothing was published: a key of the messages, and the file or folder it is about. */
export class Refusal extends Error {
  override readonly name = 'Refusal'

  constructor(
    readonly reason: Reason,
    readonly place: string,
  ) {
    super(`${reason}: ${place}`)
  }
}
