type Optional<T> = {
  [Key in keyof T as undefined extends T[Key] ? never : Key]: T[Key]
} & {
  [Key in keyof T as undefined extends T[Key] ? Key : never]?: Exclude<T[Key], undefined>
}

/** A record without the fields whose value is `undefined`: what a source does not say is absent. */
export function dropUndefined<T extends object>(record: T): Optional<T> {
  const kept = Object.entries(record).filter(([, value]) => value !== undefined)
  // Only fields whose type allows `undefined` can have been taken out.
  return Object.fromEntries(kept) as Optional<T>
}
