import type {PhrasingContent} from 'mdast'
import type {TextDirective} from 'mdast-util-directive'
import type {z} from 'zod'
import {type DirectiveName, directiveAttributes} from '../model/directives.ts'

/** What may be written on a directive: `undefined` leaves an attribute out, a list is joined by spaces. */
export type Attributes = Record<string, string | number | readonly string[] | undefined>

/** A directive in the running text, its attributes in the order given. */
export function toDirective(
  name: string,
  attributes: Attributes,
  children: PhrasingContent[] = [],
): TextDirective {
  return {type: 'textDirective', name, attributes: toAttributes(attributes), children}
}

export function toAttributes(attributes: Attributes): Record<string, string> {
  const written: Record<string, string> = {}
  for (const [name, value] of Object.entries(attributes)) {
    if (value === undefined) continue
    if (Array.isArray(value) && value.length === 0) continue
    written[name] = Array.isArray(value) ? value.join(' ') : String(value)
  }
  return written
}

/** The attributes of a directive, checked; on failure zod's issues. */
export function readAttributes<Name extends DirectiveName>(
  name: Name,
  attributes: Record<string, string | null | undefined> | null | undefined,
): z.ZodSafeParseResult<z.infer<(typeof directiveAttributes)[Name]>> {
  const schema: z.ZodType = directiveAttributes[name]
  return schema.safeParse(attributes ?? {}) as z.ZodSafeParseResult<
    z.infer<(typeof directiveAttributes)[Name]>
  >
}
