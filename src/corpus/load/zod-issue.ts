import {z} from 'zod'
import {toChoice, toSuggestion} from './messages.ts'

/** One problem of a value, in words, and where in the value it lies. */
export interface Described {
  readonly reason: string
  readonly path: readonly PropertyKey[]
  /** It is the field's name that is wrong, not what the field says. */
  readonly atKey: boolean
}

/** Longest quotation of a value in a message, in characters. */
const longestQuote = 60

const typeNames: Readonly<Record<string, string>> = {
  string: 'a text',
  number: 'a number',
  int: 'a whole number',
  boolean: '`true` or `false`',
  array: 'a list',
  object: 'fields with values',
  record: 'fields with values',
}

/** Say what zod found wrong as every message of Collate says it: what was met, what was expected, what to do. */
export function describeIssue(
  issue: z.core.$ZodIssue,
  value: unknown,
  schema: z.ZodType,
): readonly Described[] {
  const {path} = issue
  if (issue.code === 'unrecognized_keys') {
    const known = fieldsAt(schema, path)
    return issue.keys.map((key) => ({
      reason: `Unexpected field \`${key}\`, expected ${toChoice(known)}${toSuggestion(key, known) || '; take it out'}`,
      path: [...path, key],
      atKey: true,
    }))
  }
  const met = valueAt(value, path)
  const field = path.length > 0 ? ` in \`${path.map(String).join('.')}\`` : ''
  if (met === undefined) {
    const name = String(path.at(-1) ?? 'file')
    const reason = `Unexpected absence of \`${name}\`, expected ${toExpected(issue)}; add it`
    return [{reason, path, atKey: false}]
  }
  const reason = `Unexpected ${toMet(met)}${field}, expected ${toExpected(issue)}`
  return [{reason: reason + toRemedy(issue, met), path, atKey: issue.code === 'invalid_key'}]
}

function toExpected(issue: z.core.$ZodIssue): string {
  switch (issue.code) {
    case 'invalid_type':
      return typeNames[issue.expected] ?? issue.expected
    case 'invalid_value':
      return toChoice(issue.values)
    case 'invalid_format':
      // What a schema says in its own words is plainer than its pattern.
      if (!issue.message.startsWith('Invalid')) return issue.message
      return `text of the form ${issue.pattern ?? issue.format}`
    case 'too_small':
      if (issue.origin === 'string') return 'a text that is not empty'
      return `${issue.inclusive ? 'no less' : 'more'} than ${String(issue.minimum)}`
    case 'too_big':
      return `no more than ${String(issue.maximum)}`
    default:
      return `another value (${issue.message})`
  }
}

function toRemedy(issue: z.core.$ZodIssue, met: unknown): string {
  if (issue.code !== 'invalid_value' || typeof met !== 'string') return ''
  return toSuggestion(met, issue.values.map(String))
}

function toMet(value: unknown): string {
  if (Array.isArray(value)) return 'list'
  if (typeof value === 'object' && value !== null) return 'fields'
  const text = String(value)
  return `\`${text.length > longestQuote ? `${text.slice(0, longestQuote)}…` : text}\``
}

function valueAt(value: unknown, path: readonly PropertyKey[]): unknown {
  let found = value
  for (const step of path) {
    // A list in an attribute of a directive is written as words.
    if (typeof found === 'string' && typeof step === 'number') return found.split(' ')[step]
    if (typeof found !== 'object' || found === null) return undefined
    found = (found as Record<PropertyKey, unknown>)[step]
  }
  return found
}

/** Names of the fields that a schema knows at a place. */
function fieldsAt(schema: z.core.$ZodType, path: readonly PropertyKey[]): readonly string[] {
  let found: z.core.$ZodType | undefined = schema
  for (const step of path) found = found && childOf(unwrap(found), step)
  const inner = found && unwrap(found)
  return inner instanceof z.ZodObject ? Object.keys(inner.shape) : []
}

function childOf(schema: z.core.$ZodType, step: PropertyKey): z.core.$ZodType | undefined {
  if (schema instanceof z.ZodObject) return schema.shape[String(step)] as z.core.$ZodType
  if (schema instanceof z.ZodArray) return schema.element
  if (schema instanceof z.ZodRecord) return schema.valueType
  return undefined
}

function unwrap(schema: z.core.$ZodType): z.core.$ZodType {
  if (schema instanceof z.ZodOptional || schema instanceof z.ZodDefault) {
    return unwrap(schema.unwrap())
  }
  if (schema instanceof z.ZodNullable) return unwrap(schema.unwrap())
  return schema
}
