import * as z from 'zod/mini'
import {
  bigRequest,
  centRequest,
  changePrice,
  expireBaskets,
  expireRequest,
  freezeCustomer,
  freezeRequest,
  priceRequest,
  surpriseRequest,
} from './basketHelpers.ts'
import type { Engine } from './engine.ts'
import {
  cardsInStock,
  finishOrders,
  orderContract,
  orderContractRequest,
  setContract,
  setContractRequest,
} from './contractHelpers.ts'
import { faultRequest } from './faults.ts'
import {
  fateRequest,
  finishStn,
  finishStnRequest,
  limitEndpoint,
  limitRequest,
  planFate,
  stnStock,
} from './stnHelpers.ts'
import {
  blockPerson,
  blockPersonRequest,
  editPerson,
  editPersonRequest,
  giveContract,
  giveContractRequest,
} from './worldHelpers.ts'

/**
 * The control plane: JSON over `…/__sandbox/…`, for tests, demos and anyone who wants to see a failure.
 *
 * | call | body or query | does |
 * |---|---|---|
 * | `GET /state` | | clock, armed faults, counts per row, tokens minted, size of the world |
 * | `POST /faults` | `{upstream: msm, stn or token, kind, method?, path?, effect?, times?, skip?, contracts?, when?, ms?, retryAfter?, status?, code?, message?}` | arms a fault. `path` is a prefix (`/hierarchy`) or a row id (`subscriberUpdate`), `effect` is `read`, `draft` or `write`; `contracts` spares requests whose body names no contract of that list, `skip` lets so many pass before the first is hit; without `times` it stays until cleared. Answers it with its `id` |
 * | `GET /faults` | | what is armed, with how often it hit |
 * | `DELETE /faults`, `DELETE /faults/ID` | | clears all, or one |
 * | `POST /reset` | `{size?, seed?, pace?}` | new world, no faults, empty log, real time. Tokens stay good |
 * | `POST /clock` | `{advance: ms}`, `{at: ISO 8601}`, `{freeze: true or false}` | moves the sandbox clock: orders finish, tokens expire |
 * | `POST /tokens/revoke` | | every bearer is refused from now on |
 * | `POST /quota` | `{limit, minutes?}` or `{}` | requests per window before KPN's gateway answers 429; `{}` takes it away |
 * | `GET /log` | `?upstream=&row=&method=&after=SEQ` | what the upstreams got: path, row, headers and body without secrets, status, `applied`; `counts` per row |
 * | `GET /log/contracts` | `?row=` | how often what names a contract (blocks, moves, …) came to KPN and was done, per row and contract |
 * | `GET /log/references` | `?row=` | the same for what carries a reference number (activations), per row and reference number |
 * | `DELETE /log` | | empties it |
 * | `POST /world/edit-person` | `{id, fields}` | somebody else edits a person at KPN, at once: `{"fields": {"email": "x@y.nl"}}` |
 * | `POST /world/block-person` | `{id, blocked: true or false}` | somebody else's request for a person is under way: KPN's `editable` goes away until `blocked` is false |
 * | `POST /world/give-contract` | `{id}` | somebody else has a subscription delivered to a person: KPN does not delete who has one |
 * | `POST /basket/expire` | `{sessionId?}` | a basket session dies, all of them when none is named |
 * | `POST /basket/cent` | `{cents}` | KPN's monthly total is wrong by so much in every basket, until `0` |
 * | `POST /basket/freeze` | `{id?, frozen: true or false}` | a customer (all without `id`) may not order: `ORDERING_IS_BLOCKED_FOR_CUSTOMER` |
 * | `POST /basket/surprise` | `{name}` | with the next change of a basket that has it, KPN takes the product of that name away too |
 * | `POST /basket/price` | `{name, monthlyFeeInCents?, activationFeeInCents?, hardwareFeeInCents?, privateCopyingLevyInCents?}` | a product costs something else from now on |
 * | `POST /basket/big` | `{nodes}` | a main product "Large test subscription" with so many nodes can be ordered; `0`: no more |
 * | `GET /stn/stock` | `?count=` | sTN's customer numbers, the first free cards, active and suspended subscriptions, activations under way |
 * | `POST /stn/finish` | `{id?}` | activations under way (all without `id`, by activation id) end now, also stuck ones |
 * | `POST /stn/fate` | `{fate: error, stuck or late, times?}` | the next changes that sTN accepts (one unless told) end in ERROR, stay BUSY, or are DONE before their number is known |
 * | `POST /stn/limit` | `{row, limit?, seconds?}` | so many requests per window of that endpoint before 429; without `limit` no more |
 *
 * Kinds of faults: `latency` (`ms`), `400` (a refusal: `code`, `message`), `401`, `403`, `429` (`retryAfter` seconds), `500`, `503`, `apigee` (the gateway's own
 * fault; `status`, `code`), `html`, `redirect`, `reset` (the socket breaks), `hang` (no answer, ever), `half` (half a body,
 * then the socket breaks), `slow` (eight pieces, `ms` apart), `nonsense` (sound JSON, wrong shape), `garbage` (broken JSON),
 * `bigHeader` (64 kB). All from `400` to `hang` in this list come before the work is done unless `when` is `after`; the
 * others spoil the answer to work that was done.
 */
export interface ControlRequest {
  readonly method: string
  /** Below `/__sandbox`, e.g. `/faults`. */
  readonly path: string
  readonly search: string
  /** Parsed JSON; `undefined` when nothing was sent. */
  readonly body: unknown
}

export interface ControlAnswer {
  readonly status: number
  readonly body: unknown
}

const pace = z.strictObject({
  startMs: z.optional(z.int()),
  dataMs: z.optional(z.int()),
  closeMs: z.optional(z.int()),
  visibleMs: z.optional(z.int()),
})
const resetRequest = z.strictObject({
  size: z.optional(z.int().check(z.nonnegative(), z.maximum(1_000_000))),
  seed: z.optional(z.int()),
  pace: z.optional(pace),
})
const clockRequest = z.union([
  z.strictObject({ advance: z.int() }),
  z.strictObject({ at: z.string().check(z.refine((text) => !Number.isNaN(Date.parse(text)), 'not a moment')) }),
  z.strictObject({ freeze: z.boolean() }),
])
const quotaRequest = z.strictObject({
  limit: z.optional(z.int().check(z.nonnegative())),
  minutes: z.optional(z.int().check(z.positive())),
})

type Verb = (engine: Engine, body: unknown, search: URLSearchParams) => unknown

/** A call whose body is checked first. */
const taking =
  <S extends z.ZodMiniType>(schema: S, act: (engine: Engine, body: z.output<S>) => unknown): Verb =>
  (engine, body) => {
    const read = schema.safeParse(body ?? {})
    return read.success ? act(engine, read.data) : new Refused(400, z.prettifyError(read.error))
  }

class Refused {
  readonly status: number
  readonly message: string
  constructor(status: number, message: string) {
    this.status = status
    this.message = message
  }
}

const found = (id: number, was: boolean) => (was ? {} : new Refused(404, `nobody and nothing has the id ${id}`))

const clockState = ({ clock }: Engine) => ({ now: new Date(clock.now()).toISOString(), frozen: clock.frozen })

const VERBS: Readonly<Record<string, Verb>> = {
  'GET /state': (engine) => ({
    clock: clockState(engine),
    faults: engine.faults.list(),
    counts: engine.log.counts(),
    tokensMinted: engine.tokens.minted,
    people: engine.world.people.size,
  }),
  'POST /faults': taking(faultRequest, (engine, fault) => engine.faults.arm(fault)),
  'GET /faults': (engine) => engine.faults.list(),
  'DELETE /faults': (engine) => engine.faults.clear(),
  'POST /reset': taking(resetRequest, (engine, options) => {
    engine.reset(options)
    return { people: engine.world.people.size }
  }),
  'POST /clock': taking(clockRequest, (engine, order) => {
    if ('advance' in order) engine.clock.advance(order.advance)
    else if ('at' in order) engine.clock.set(Date.parse(order.at))
    else engine.clock.freeze(order.freeze)
    return clockState(engine)
  }),
  'POST /tokens/revoke': (engine) => ({ revoked: engine.tokens.revoke() }),
  'POST /quota': taking(quotaRequest, (engine, { limit, minutes = 1 }) =>
    engine.quota.set(limit === undefined ? undefined : { limit, minutes }),
  ),
  'GET /log': (engine, _, search) => ({
    counts: engine.log.counts(),
    requests: engine.log.list({
      upstream: search.get('upstream') ?? undefined,
      row: search.get('row') ?? undefined,
      method: search.get('method') ?? undefined,
      after: Number(search.get('after') ?? 0),
    }),
  }),
  'GET /log/contracts': (engine, _, search) => ({
    contracts: engine.log.perContract().filter(({ row }) => !search.has('row') || row === search.get('row')),
  }),
  'GET /log/references': (engine, _, search) => ({
    references: engine.log.perReference().filter(({ row }) => !search.has('row') || row === search.get('row')),
  }),
  'DELETE /log': (engine) => engine.log.clear(),
  'POST /world/edit-person': taking(editPersonRequest, ({ world }, { id, fields }) =>
    found(id, editPerson(world, id, fields)),
  ),
  'POST /world/block-person': taking(blockPersonRequest, ({ world, clock }, { id, blocked }) =>
    found(id, blockPerson(world, id, blocked, clock.now())),
  ),
  'POST /world/give-contract': taking(giveContractRequest, ({ world }, { id }) => found(id, giveContract(world, id))),
  'POST /world/set-contract': taking(setContractRequest, ({ world, clock }, order) =>
    found(order.id, setContract(world, order, clock.now())),
  ),
  'POST /world/order-contract': taking(orderContractRequest, ({ world, clock }, order) =>
    found(order.id, orderContract(world, order, clock.now())),
  ),
  'POST /world/finish-orders': ({ world }) => finishOrders(world),
  'GET /world/free-cards': ({ world }, _, search) => cardsInStock(world, search),
  'POST /basket/expire': taking(expireRequest, ({ world }, { sessionId }) => ({
    expired: expireBaskets(world, sessionId),
  })),
  'POST /basket/cent': taking(centRequest, ({ world }, { cents }) => {
    world.contracting.wrongBy = cents
  }),
  'POST /basket/freeze': taking(freezeRequest, ({ world }, { id, frozen }) =>
    freezeCustomer(world, id, frozen) ? {} : new Refused(404, `no customer has the id ${id}`),
  ),
  'POST /basket/surprise': taking(surpriseRequest, ({ world }, { name }) => {
    world.contracting.surprise = name
  }),
  'POST /basket/price': taking(priceRequest, ({ world }, change) =>
    changePrice(world, change) ? {} : new Refused(404, `no product is called ${change.name}`),
  ),
  'POST /basket/big': taking(bigRequest, ({ world }, { nodes }) => {
    world.contracting.bigTree = nodes
  }),
  'GET /stn/stock': ({ world }, _, search) => stnStock(world, search),
  'POST /stn/finish': taking(finishStnRequest, ({ world, clock }, { id }) => ({
    finished: finishStn(world, id, clock.now()),
  })),
  'POST /stn/fate': taking(fateRequest, ({ world }, fate) => planFate(world, fate)),
  'POST /stn/limit': taking(limitRequest, ({ world }, limit) => limitEndpoint(world, limit)),
}

/** Carries out one call of the table above. */
export function control(engine: Engine, { method, path, search, body }: ControlRequest): ControlAnswer {
  const one = /^\/faults\/(\d+)$/.exec(path)
  if (method === 'DELETE' && one) {
    engine.faults.clear(Number(one[1]))
    return { status: 200, body: {} }
  }
  const verb = VERBS[`${method} ${path}`]
  if (!verb) return { status: 404, body: { message: `no such call; there are: ${Object.keys(VERBS).join(', ')}` } }
  const answer = verb(engine, body, new URLSearchParams(search))
  return answer instanceof Refused
    ? { status: answer.status, body: { message: answer.message } }
    : { status: 200, body: answer ?? {} }
}
