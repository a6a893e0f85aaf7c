import { queryOptions, type QueryClient } from '@tanstack/react-query'
import { basketModifyTemplate, basketSaveAsTemplate } from '#contract/msm/basket.ts'
import { templateDelete, templateList, templateRead } from '#contract/msm/templates.ts'
import type { AnswerOf } from '#contract/operation.ts'
import type { PathNode } from '../domain/node.ts'
import type { Localized } from '../domain/contractDetails.ts'
import { call } from './call.ts'
import { needId, pathOf } from './need.ts'
import { NOTHING, terms, type Answered, type Sending } from './sending.ts'

/** A template as its group lists it; why one is not valid, KPN tells in an open basket alone. */
export interface TemplateLine {
  readonly id: number
  readonly name: string
  /** For the whole company, from the top of the hierarchy. */
  readonly isCompanyWide: boolean
  readonly isValid: boolean
}

/** `option`: KPN's word for how it stands in the template. */
export interface TemplatePart {
  readonly name: Localized
  readonly option: string
  readonly parts: readonly TemplatePart[]
}

export interface TemplateDetails extends TemplateLine {
  readonly parts: readonly TemplatePart[]
  /** Each place where it can be used, by its whole path. */
  readonly places: readonly (readonly PathNode[])[]
}

type WirePart = NonNullable<AnswerOf<typeof templateRead>['items']>[number]

const partOf = ({ productName, option, items }: WirePart): TemplatePart => ({
  name: { nl: productName?.nl || productName?.en || '', en: productName?.en || productName?.nl || '' },
  option: option ?? '',
  parts: (items ?? []).map(partOf),
})

type WireLine = AnswerOf<typeof templateList>[number]

const lineOf = (row: string, at: string, wire: WireLine): TemplateLine => ({
  id: needId(row, at, wire.id),
  name: wire.name ?? '',
  isCompanyWide: wire.customerLevel === true,
  isValid: wire.valid === true,
})

export const templateQueries = {
  all: () => ['templates'] as const,
  /** What a node may use: its own, and those of the groups above it. */
  ofGroup: (groupId: number) =>
    queryOptions({
      queryKey: [...templateQueries.all(), 'group', groupId],
      queryFn: async ({ signal }) =>
        (await call(templateList, { query: { groupId }, signal })).map((wire, at) =>
          lineOf(templateList.id, String(at), wire),
        ),
      staleTime: 30_000,
    }),
  one: (id: number) =>
    queryOptions({
      queryKey: [...templateQueries.all(), 'one', id],
      queryFn: async ({ signal }): Promise<TemplateDetails> => {
        const wire = await call(templateRead, { path: { id }, signal })
        return {
          ...lineOf(templateRead.id, '', wire),
          parts: (wire.items ?? []).map(partOf),
          places: (wire.locations ?? []).map((path) => pathOf(path)),
        }
      },
      staleTime: 30_000,
    }),
}

/** The writes of templates. Each sends once and throws as `call` does; KPN does them at once. */
export const templateDeeds = {
  save: async (
    sessionId: string,
    body: { readonly groupId: number; readonly name: string },
    sending: Sending,
  ): Promise<Answered> => {
    const { id } = await call(basketSaveAsTemplate, { query: { sessionId }, body, ...terms(sending) })
    return { ...NOTHING, madeId: id ?? undefined }
  },
  /** Into the template that the basket was opened for. */
  modify: async (sessionId: string, sending: Sending): Promise<Answered> => {
    await call(basketModifyTemplate, { query: { sessionId }, ...terms(sending) })
    return NOTHING
  },
  delete: async (id: number, sending: Sending): Promise<Answered> => {
    await call(templateDelete, { path: { id }, ...terms(sending) })
    return NOTHING
  },
} as const

export const afterTemplateWork = (client: QueryClient): Promise<void> =>
  client.invalidateQueries({ queryKey: templateQueries.all() })
