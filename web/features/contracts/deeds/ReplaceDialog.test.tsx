import { screen, waitFor, within } from '@testing-library/react'
import { expect, test } from 'vitest'
import { renderApp } from '../../../testing/renderApp.tsx'

/** The first test of a file fetches all code of the screen. */
const COLD = { timeout: 20_000 }
const FOLLOWED = { timeout: 10_000 }

const CONTRACT = 9876544
const PAGE = `/contracts/${CONTRACT}`
/** Of the sandbox's stock: the second breaks Luhn's check and is a card all the same. */
const FREE = '8931 4400 0000 0000 019'
const FREE_BROKEN = '8931440000000000001'

async function open() {
  const app = renderApp(PAGE, { role: 'helpdesk' })
  await app.user.click(await screen.findByRole('button', { name: 'Simkaart vervangen…' }, COLD))
  const dialog = within(await screen.findByRole('dialog', { name: 'Vervang de simkaart van 06-11111111' }, COLD))
  const press = dialog.getByRole('button', { name: 'Vervang de simkaart van 06-11111111' })
  const card = dialog.getByRole('textbox', { name: /^Nummer van de nieuwe simkaart/ })
  const replace = () => app.portal.engine.log.list({ row: 'simReplace' })
  const checks = () => app.portal.engine.log.list({ row: 'simReplaceCheck' })
  const paste = async (text: string) => {
    await app.user.clear(card)
    await app.user.click(card)
    await app.user.paste(text)
  }
  return { ...app, dialog, press, card, replace, checks, paste }
}

test('what is wrong with a number is told at its field, before KPN is asked; KPN is asked once it is complete', async () => {
  const { user, dialog, press, card, paste, checks, replace, portal } = await open()
  await paste('89314400 OOOO 0000 018')
  expect(card).toHaveAccessibleDescription('Een simkaartnummer heeft alleen cijfers: haal de letters weg.')
  await paste('8,93E+18')
  expect(card).toHaveAccessibleDescription('Excel heeft dit simkaartnummer afgerond: neem het over van de kaart.')
  await paste('8931 4400 0000 0000 0181 23')
  expect(card).toHaveAccessibleDescription(/te lang: het heeft 19 of 20 cijfers/)
  await paste('8931 4400')
  await user.tab()
  expect(card).toHaveAccessibleDescription(/te kort: het heeft 19 of 20 cijfers/)
  expect(press).toHaveAttribute('aria-disabled', 'true')
  expect(checks()).toHaveLength(0)

  await paste('8931440100000000001')
  await waitFor(() => expect(card).toHaveAccessibleDescription(/^KPN neemt deze kaart niet: /))
  expect(press).toHaveAttribute('aria-disabled', 'true')
  expect(press).toHaveAccessibleDescription(/KPN neemt deze kaart niet/)

  await paste(FREE_BROKEN)
  expect(await dialog.findByText(/Het controlecijfer klopt niet/)).toBeVisible()
  expect((await dialog.findAllByText('KPN neemt deze kaart')).length).toBeGreaterThan(0)
  const before = checks().length
  await user.click(press)
  expect((await dialog.findAllByText('Aangevraagd')).length).toBeGreaterThan(0)
  expect(checks()).toHaveLength(before + 1)
  expect(replace()).toHaveLength(1)
  portal.engine.clock.advance(120_000)
  expect(await dialog.findByText('06-11111111 heeft een nieuwe simkaart.', {}, FOLLOWED)).toBeVisible()
  expect(portal.engine.world.contracts.get(CONTRACT)!.simCardNumber).toBe(FREE_BROKEN)
})

test('a card that went to somebody else meanwhile is refused before anything is sent', async () => {
  const { user, dialog, press, paste, replace, portal } = await open()
  await paste(FREE)
  expect(dialog.getByText('Gelezen als 8931 4400 0000 0000 019')).toBeVisible()
  await dialog.findAllByText('KPN neemt deze kaart')
  portal.engine.world.contracts.get(9876543)!.simCardNumber = FREE.replaceAll(' ', '')
  await user.click(press)
  expect(await dialog.findByRole('alert')).toHaveTextContent('Deze kaart is of was elders in gebruik')
  expect(replace()).toHaveLength(0)
})

test('an eSIM: the address is required, the code is shown once and kept nowhere', async () => {
  const { user, dialog, press, portal } = await open()
  await user.click(dialog.getByRole('radio', { name: 'eSIM per e-mail' }))
  const email = dialog.getByRole('textbox', { name: 'E-mailadres voor de eSIM' })
  await user.clear(email)
  await user.type(email, 'joshua@')
  await user.tab()
  expect(email).toHaveAccessibleDescription(/Dit is geen e-mailadres/)
  expect(press).toHaveAttribute('aria-disabled', 'true')
  await user.type(email, 'companyx.nl')
  await user.click(dialog.getByRole('button', { name: 'Maak een code' }))
  const field = dialog.getByRole<HTMLInputElement>('textbox', { name: /^Bevestigingscode/ })
  const code = field.value
  expect(code).toMatch(/^\d{6}$/)
  await user.type(field, '12345')
  expect(field).toHaveAccessibleDescription('De bevestigingscode heeft hooguit 10 tekens.')
  await user.clear(field)
  await user.type(field, code)
  await user.click(press)
  expect(await dialog.findByText(code)).toBeVisible()
  expect(dialog.getByText(/is weg als u dit venster sluit/)).toBeVisible()
  expect(JSON.stringify(portal.ledger.map(({ command }) => command))).not.toContain(code)
  expect(JSON.stringify({ ...localStorage, ...sessionStorage }) + globalThis.location.href).not.toContain(code)
  expect(portal.ledger[0]!.command.request).toMatchObject({ esim: true, email: 'joshua@companyx.nl' })
  await user.click(dialog.getByRole('button', { name: 'Sluiten' }))
  await waitFor(() => expect(screen.queryByText(code)).not.toBeInTheDocument())
})
