/** Why nothing was published: a key of the messages, and the file or folder it is about. */
export class Refusal extends Error {
  override readonly name = 'Refusal'

  constructor(
    readonly reason:
      'notBuilt' | 'incomplete' | 'damaged' | 'sameFolder' | 'foreign' | 'noFolder' | 'otherRegion',
    readonly place: string,
  ) {
    super(`${reason}: ${place}`)
  }
}
