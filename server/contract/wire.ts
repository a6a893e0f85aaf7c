import * as z from 'zod/mini'

/**
 * Building blocks for upstream schemas. KPN marks no response field as required and none as nullable, yet leaves out
 * fields, sends nulls and adds new ones; so every field of an answer may be missing or null, and unknown fields pass.
 */

type Shape = Record<string, z.ZodMiniType>
type Loose<S extends Shape> = { [K in keyof S]: z.ZodMiniOptional<z.ZodMiniNullable<S[K]>> }

/** @__NO_SIDE_EFFECTS__ */
const loosen = <S extends Shape>(shape: S) =>
  Object.fromEntries(Object.entries(shape).map(([name, field]) => [name, z.nullish(field)])) as Loose<S>

/** An object of an answer: every field optional and nullable, unknown fields kept. @__NO_SIDE_EFFECTS__ */
export const wire = <S extends Shape>(shape: S) => z.looseObject(loosen(shape))

type Wire<S extends Shape> = z.ZodMiniObject<Loose<S>, z.core.$loose>
type Tree<Node, Branch extends string> = Node & { [K in Branch]?: Tree<Node, Branch>[] | null | undefined }

/** A `wire` object that holds a list of its own kind under `branch`, to any depth. @__NO_SIDE_EFFECTS__ */
export function wireTree<S extends Shape, const Branch extends string>(branch: Branch, shape: S) {
  const node: z.ZodMiniType = z.looseObject({
    ...loosen(shape),
    get [branch]() {
      return z.nullish(z.array(node))
    },
  })
  return node as unknown as z.ZodMiniType<Tree<z.output<Wire<S>>, Branch>, Tree<z.input<Wire<S>>, Branch>>
}

/** An object with keys of KPN's choosing; a value may be null. @__NO_SIDE_EFFECTS__ */
export const mapOf = <T extends z.ZodMiniType>(value: T) => z.record(z.string(), z.nullable(value))

/** Known values for completion and tests; any other text passes and is shown as it is. @__NO_SIDE_EFFECTS__ */
export const openEnum = <const V extends readonly string[]>(...values: V) =>
  z.string().register(z.globalRegistry, { enum: [...values] }) as unknown as z.ZodMiniType<
    V[number] | (string & {}),
    V[number] | (string & {})
  >

/** KPN's `{result, total}` page. @__NO_SIDE_EFFECTS__ */
export const paged = <T extends z.ZodMiniType>(item: T) => wire({ result: z.array(item), total: z.int() })

/** A text that KPN gives in two languages. */
export const localized = wire({ en: z.string(), nl: z.string() })

/** An id of KPN's: int64 on the wire, always below 2^53 in what was seen. */
export const id = z.int()
