import { fireEvent, screen, waitFor, within } from '@testing-library/react'
import { expect, test } from 'vitest'
import { renderApp } from '../../../testing/renderApp.tsx'

/** The first test of a file fetches all code of the screen. */
const COLD = { timeout: 20_000 }
const FOLLOWED = { timeout: 15_000 }
const CONTRACT = 9876544

interface Deed {
  readonly row: string
  readonly button: string
  readonly title: string
  readonly done: string
  /** What KPN refuses, and where that is told. */
  readonly code: string
  readonly told: RegExp
  readonly field: RegExp
}

const NO_DATE = { code: 'INVALID_WISH_DATE', told: /^KPN neemt deze datum niet/ }
const DEEDS: readonly Deed[] = [
  {
    row: 'contractTerminate',
    button: 'Opzeggen…',
    title: 'Zeg 06-11111111 op',
    done: 'De opzegging van 06-11111111 is verwerkt.',
    ...NO_DATE,
    field: /^Einddatum/,
  },
  {
    row: 'contractMove',
    button: 'Verplaatsen…',
    title: 'Verplaats 06-11111111',
    done: '06-11111111 is verplaatst.',
    ...NO_DATE,
    field: /^Gewenste datum/,
  },
  {
    row: 'contractPortOut',
    button: 'Nummer uitporteren…',
    title: 'Porteer 06-11111111 uit',
    done: '06-11111111 is uitgeporteerd.',
    ...NO_DATE,
    field: /^Gewenste datum/,
  },
  {
    row: 'simReplace',
    button: 'Simkaart vervangen…',
    title: 'Vervang de simkaart van 06-11111111',
    done: '06-11111111 heeft een nieuwe simkaart.',
    code: 'INVALID_EMAIL',
    told: /^KPN neemt dit e-mailadres niet/,
    field: /^E-mailadres/,
  },
]

test.each(DEEDS)(
  '$row: what KPN refuses is told at its field, and an answer that got lost is settled',
  async (deed) => {
    const { user, portal } = renderApp(`/contracts/${CONTRACT}`, { role: 'manager' })
    await user.click(await screen.findByRole('button', { name: deed.button }, COLD))
    const dialog = within(await screen.findByRole('dialog', { name: deed.title }, COLD))
    const press = dialog.getByRole('button', { name: deed.title })
    if (deed.row === 'contractMove')
      await user.click(await dialog.findByRole('treeitem', { name: /Roberta, Julia/ }, COLD))
    if (deed.row === 'simReplace') await user.click(dialog.getByRole('radio', { name: 'eSIM per e-mail' }))
    await waitFor(() => expect(press).not.toHaveAttribute('aria-disabled'), FOLLOWED)
    await user.click(dialog.getByRole('textbox', { name: /^Notitie/ }))
    await user.paste('op verzoek')

    portal.engine.faults.arm({ upstream: 'msm', kind: '400', path: deed.row, times: 1, code: deed.code })
    await user.click(press)
    expect(await dialog.findByRole('alert')).toHaveTextContent(/KPN/)
    const field = dialog.getByLabelText<HTMLInputElement>(deed.field)
    expect(field).toHaveAccessibleDescription(deed.told)
    expect(dialog.getByRole('textbox', { name: /^Notitie/ })).toHaveValue('op verzoek')
    // another value is not what KPN refused
    const value = deed.row === 'simReplace' ? 'ander@companyx.nl' : '2027-02-01'
    fireEvent.change(field, { target: { value } })
    expect(field).not.toHaveAccessibleDescription(deed.told)
    expect(dialog.queryByRole('alert')).not.toBeInTheDocument()
    await waitFor(() => expect(press).not.toHaveAttribute('aria-disabled'), FOLLOWED)

    portal.engine.faults.arm({ upstream: 'msm', kind: 'reset', path: deed.row, times: 1, when: 'after' })
    await user.click(press)
    expect((await dialog.findAllByText('Onbekend')).length).toBeGreaterThan(0)
    expect(dialog.queryByRole('button', { name: deed.title })).not.toBeInTheDocument()
    expect(dialog.queryByRole('button', { name: 'Opnieuw' })).not.toBeInTheDocument()
    portal.engine.clock.advance(120 * 86_400_000)
    expect(await dialog.findByText(deed.done, {}, FOLLOWED)).toBeVisible()
    // the refused one and the one that was carried out
    expect(portal.engine.log.list({ row: deed.row }).map(({ applied }) => applied)).toEqual([false, true])
  },
)
