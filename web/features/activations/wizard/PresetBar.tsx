import { styled } from '@mui/material/styles'
import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query'
import { Fragment } from 'react'
import { viewMutations, viewQueries } from '../../../data/views.ts'
import { presetServices } from '../../../domain/ownPreset.ts'
import { PRESETS, isSameSet, type PresetName, type Services } from '../../../domain/services.ts'
import { useServicesT } from '../../../i18n/services.ts'
import { IconButton } from '../../../ui/IconButton.tsx'
import { vars } from '../../../ui/theme.ts'

interface PresetBarProps {
  readonly services: Services
  readonly onChoose: (services: Services) => void
}

const NAMES = Object.keys(PRESETS) as PresetName[]

/** Sets of services that are often wanted; choosing one takes the place of all that was set. */
export function PresetBar({ services, onChoose }: PresetBarProps) {
  const s = useServicesT()
  const client = useQueryClient()
  const own = useQuery(viewQueries.own('services')).data?.views ?? []
  const remove = useMutation(viewMutations.remove(client))
  return (
    <Bar>
      <legend>{s('services.preset')}</legend>
      <div>
        {NAMES.map((name) => (
          <button
            key={name}
            type="button"
            aria-pressed={isSameSet(services, PRESETS[name])}
            onClick={() => onChoose(PRESETS[name])}
          >
            {s(`services.preset.${name}`)}
          </button>
        ))}
        {own.map((view) => {
          const kept = presetServices(view)
          const isChosen = isSameSet(services, kept)
          return (
            <Fragment key={view.id}>
              <button type="button" aria-pressed={isChosen} onClick={() => onChoose(kept)}>
                {s('services.preset.own', { name: view.name })}
              </button>
              {isChosen && (
                <IconButton
                  small
                  icon="trash-2"
                  label={s('services.preset.remove', { name: view.name })}
                  onClick={() => remove.mutate(view)}
                />
              )}
            </Fragment>
          )
        })}
      </div>
    </Bar>
  )
}

const Bar = styled('fieldset')({
  minWidth: 0,
  border: 0,
  padding: 0,
  margin: 0,
  fontSize: 13,
  '& > legend': { float: 'left', padding: '4px 12px 4px 0', color: vars.text.secondary },
  '& > div': { display: 'flex', flexWrap: 'wrap', gap: 4 },
  '& button:not([aria-label])': {
    minHeight: 28,
    padding: '0 12px',
    border: `1px solid ${vars.line2}`,
    borderRadius: 6,
    background: vars.background.paper,
    color: vars.text.primary,
    font: 'inherit',
    cursor: 'pointer',
  },
  '& button:hover': { background: vars.surface.hover },
  '& button:focus-visible': { outline: `2px solid ${vars.primary.main}`, outlineOffset: 2 },
  '& button[aria-pressed=true]': { background: vars.accentSoft, color: vars.primary.main, fontWeight: 500 },
  '@media (pointer: coarse)': { '& button': { minHeight: 44 } },
})
