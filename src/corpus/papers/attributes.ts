import type {Directives} from 'mdast-util-directive'
import type {z} from 'zod'
import {readAttributes} from '../../markdown/directive.ts'
import type {DirectiveName, directiveAttributes} from '../../model/directives.ts'

export type AttributesOf<Name extends DirectiveName> = z.infer<(typeof directiveAttributes)[Name]>

/**
 * The attributes of a directive in a tree that was checked.
 *
 * @throws {Error} where they are not what `checkTree` would have let pass
 */
export function attributesOf<Name extends DirectiveName>(
  name: Name,
  directive: Directives,
): AttributesOf<Name> {
  const result = readAttributes(name, directive.attributes)
  if (result.success) return result.data
  throw new Error(`Unexpected attributes on \`${name}\`; check the tree first`, {
    cause: result.error,
  })
}
