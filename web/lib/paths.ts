/** Every address inside the portal, in one place. */

/** `COST_CENTER` is `cost-center` in an address, and a person is called so. */
export const slugOf = (kind: string): string =>
  kind === 'SUBSCRIBER' ? 'person' : kind.toLowerCase().replaceAll('_', '-')
/** The kind in KPN's spelling of a part of an address. */
export const kindOf = (slug: string): string =>
  slug === 'person' ? 'SUBSCRIBER' : slug.toUpperCase().replaceAll('-', '_')

export const paths = {
  home: () => '/',
  /** `returnTo`: where to go afterwards; left out when it says nothing. */
  signIn: (returnTo?: string) =>
    returnTo && returnTo !== '/' ? `/sign-in?${new URLSearchParams({ returnTo }).toString()}` : '/sign-in',
  people: () => '/people',
  /** A node of the hierarchy by its kind (KPN's word) and id. */
  node: (kind: string, id: number) => `/people/${slugOf(kind)}/${id}`,
  person: (id: number) => paths.node('SUBSCRIBER', id),
  contracts: () => '/contracts',
  contract: (id: number) => `/contracts/${id}`,
  contractPattern: '/contracts/:contractId',
  /** A saved choice of contracts. */
  contractSet: (id: string) => `/contracts?set=${encodeURIComponent(id)}`,
  activations: () => '/activations',
  /** One activation, by sTN's id. */
  activation: (id: string) => `/activations/${encodeURIComponent(id)}`,
  activationPattern: '/activations/:activationId',
  /** What the person gets on paper, in a language. */
  handOut: (id: string, language: string) => `/activations/${encodeURIComponent(id)}/hand-out?lang=${language}`,
  /** The wizard of a new one, for a person. */
  newActivation: (personId?: number) =>
    personId === undefined ? '/activations/new' : `/activations/new?for=${personId}`,
  /** New ones out of a file. */
  manyActivations: () => '/activations/many',
  /** sTN's subscriptions. */
  lines: () => '/lines',
  line: (id: string) => `/lines/${encodeURIComponent(id)}`,
  /** One of its deeds, asked for as it opens. */
  lineDeed: (id: string, deed: string) =>
    `/lines/${encodeURIComponent(id)}?${new URLSearchParams({ do: deed }).toString()}`,
  linePattern: '/lines/:lineId',
  lineStock: () => '/lines/stock',
  lineUsage: () => '/lines/usage',
  /** The wizard of a new activation, on a card from the stock. */
  activateCard: (card: string) => `/activations/new?${new URLSearchParams({ what: 'card', card }).toString()}`,
  batches: () => '/batches',
  batch: (id: string) => `/batches/${encodeURIComponent(id)}`,
  /** A batch of one deed with a saved choice of contracts, to be filled in. */
  newBatch: (setId: string, deed: string) => `/batches/new?${new URLSearchParams({ set: setId, do: deed }).toString()}`,
  basket: {
    /** Drafts to go on with. */
    drafts: () => '/basket',
    change: (contractId: number) => `/basket/change/${contractId}`,
    /** For a person, or whatever else may have contracts; with a template when one was chosen already. */
    new: (personId: number, templateId?: number) =>
      `/basket/new/${personId}${templateId === undefined ? '' : `?template=${templateId}`}`,
    portIn: (personId: number) => `/basket/new/${personId}?port-in`,
    /** With an eSIM: by a template of a mobile contract, whose characteristics ask for it. */
    newEsim: (personId: number) => `/basket/new/${personId}?esim`,
    /** `orderId`: the order that ended the contract. */
    reactivate: (orderId: number, personId: number) => `/basket/reactivate/${orderId}?for=${personId}`,
    combine: (fixedContractId: number, mobileContractId: number) =>
      `/basket/combine/${fixedContractId}?with=${mobileContractId}`,
    template: (id: number) => `/basket/template/${id}`,
    /** Templates of a group, or of whichever is chosen there. */
    templates: (groupId?: number) =>
      groupId === undefined ? '/basket/templates' : `/basket/templates?group=${groupId}`,
    /** Templates that a person can have, and a new contract with one of them. */
    templatesFor: (personId: number) => `/basket/templates?for=${personId}`,
  },
} as const
