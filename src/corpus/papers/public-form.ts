/**
 * The published form of a record: every field there, in the order of its schema, `null`
 * where the source does not say. A reader of the data then need not guess which fields exist.
 */
import {z} from 'zod'
import {CslItem} from '../../model/reference.ts'

type AnySchema = z.core.$ZodType

/**
 * The schema of the published form.
 *
 * A CSL item stays as it is: programs that read CSL-JSON know no `null`.
 */
export function toPublicSchema(schema: AnySchema): z.ZodType {
  if (schema instanceof z.ZodOptional) return z.nullable(toPublicSchema(schema.unwrap()))
  if (schema instanceof z.ZodArray) return z.array(toPublicSchema(schema.element))
  if (isPublishedObject(schema)) {
    const fields = fieldsOf(schema)
    return z.strictObject(
      Object.fromEntries(fields.map(([name, field]) => [name, toPublicSchema(field)])),
    )
  }
  return schema as z.ZodType
}

/** A checked value in its published form. */
export function toPublicValue(schema: AnySchema, value: unknown): unknown {
  return orderFields(schema, value ?? null, 'null')
}

/**
 * A checked value with its fields in the order of their schema.
 *
 * @param missing how a field that is not there is written
 */
export function orderFields(
  schema: AnySchema,
  value: unknown,
  missing: 'null' | 'absent',
): unknown {
  if (value === undefined || value === null) return value
  if (schema instanceof z.ZodOptional) return orderFields(schema.unwrap(), value, missing)
  if (schema instanceof z.ZodArray) {
    return (value as unknown[]).map((element) => orderFields(schema.element, element, missing))
  }
  if (!isPublishedObject(schema)) return value
  const record = value as Record<string, unknown>
  const fields = fieldsOf(schema)
    .map(([name, field]) => [name, orderFields(field, record[name], missing)] as const)
    .filter(([, field]) => missing === 'null' || field !== undefined)
    .map(([name, field]) => [name, field ?? null])
  return Object.fromEntries(fields)
}

function isPublishedObject(schema: AnySchema): schema is z.ZodObject {
  return schema instanceof z.ZodObject && schema !== CslItem
}

function fieldsOf(schema: z.ZodObject): [string, AnySchema][] {
  return Object.entries<AnySchema>(schema.shape)
}
