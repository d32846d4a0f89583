/** How names of persons are written. */

/** Small words of a family's name. */
export const particle =
  'vann?|von|zu|de|der|den|des|del|della|di|da|dos|du|la|le|bin|al|el|ter|ten|y|e'
/** A word of a name, or an initial. */
export const nameWord = String.raw`\p{Lu}[\p{L}\p{M}'’.-]*`
