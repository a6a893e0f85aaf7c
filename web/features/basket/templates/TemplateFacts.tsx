import { styled } from '@mui/material/styles'
import { useQuery } from '@tanstack/react-query'
import { templateQueries, type TemplatePart } from '../../../data/templates.ts'
import { useOrderT, type OrderT } from '../../../i18n/basketOrder.ts'
import { useLanguage } from '../../../i18n/useT.ts'
import { Failure } from '../../../ui/Failure.tsx'
import { Skeleton } from '../../../ui/Skeleton.tsx'
import { vars } from '../../../ui/theme.ts'

const OPTIONS = ['NOT_AVAILABLE', 'AVAILABLE', 'DEFAULT_DESELECTED', 'DEFAULT_SELECTED', 'REQUIRED'] as const

function optionWords(o: OrderT, option: string): string {
  const known = OPTIONS.find((one) => one === option)
  return known ? o(`template.option.${known}`) : option
}

/** In the template from the start, itself or something below it. */
const isIn = ({ option, parts }: TemplatePart): boolean =>
  option === 'REQUIRED' || option === 'DEFAULT_SELECTED' || parts.some(isIn)

/** What is in a template and where it can be used. */
export function TemplateFacts({ id }: { readonly id: number }) {
  const o = useOrderT()
  const { data, isError, error, refetch } = useQuery(templateQueries.one(id))
  if (isError) return <Failure failure={error} level={2} onAgain={() => void refetch()} />
  if (!data) return <Skeleton bars={['40%', '60%', '50%']} />
  return (
    <Frame>
      <h2>{o('template.parts')}</h2>
      <Parts parts={data.parts} />
      {data.places.length > 0 && (
        <>
          <h2>{o('template.places')}</h2>
          <ul>
            {data.places.map((place) => (
              <li key={place.map(({ id: node }) => node).join()}>{place.map(({ name }) => name).join(' › ')}</li>
            ))}
          </ul>
        </>
      )}
    </Frame>
  )
}

function Parts({ parts }: { readonly parts: readonly TemplatePart[] }) {
  const o = useOrderT()
  const { language } = useLanguage()
  return (
    <ul>
      {parts.filter(isIn).map(({ name, option, parts: below }, at) => (
        // KPN gives these no id, and their order is all that tells them apart
        // oxlint-disable-next-line react/no-array-index-key
        <li key={at}>
          {name[language]} <span className="option">{optionWords(o, option)}</span>
          {below.some(isIn) && <Parts parts={below} />}
        </li>
      ))}
    </ul>
  )
}

const Frame = styled('div')({
  display: 'flex',
  flexDirection: 'column',
  gap: 6,
  fontSize: 13,
  lineHeight: '20px',
  '& h2': { margin: '6px 0 0', fontSize: 13, fontWeight: 600 },
  '& ul': { margin: 0, paddingLeft: 18, listStyle: 'disc' },
  '& .option': { color: vars.text.disabled, fontSize: 12 },
})
