import { SERVICES } from '#contract/stn/services.ts'
import type { Line } from '../../domain/line.ts'
import { SERVICE_KEYS } from '../../domain/services.ts'
import { useLinesT } from '../../i18n/lines.ts'
import { useServicesT } from '../../i18n/services.ts'
import { valueWords } from '../../ui/serviceWords.ts'
import { LineRoom } from './LineRoom.tsx'

/** All services as they are now, beside what a new line has by default. */
export function ServicesTab({ line: { services } }: { readonly line: Line }) {
  const l = useLinesT()
  const s = useServicesT()
  const isOther = (key: (typeof SERVICE_KEYS)[number]) =>
    Object.hasOwn(services, key) && services[key] !== SERVICES[key].default
  return (
    <LineRoom>
      <p className="how">{l('lines.services.other', { count: SERVICE_KEYS.filter(isOther).length })}</p>
      <table className="plain" aria-label={l('lines.pane.services')}>
        <thead>
          <tr>
            <th scope="col">{l('lines.services.name')}</th>
            <th scope="col">{l('lines.services.now')}</th>
            <th scope="col" className="whole">
              {l('lines.services.default')}
            </th>
          </tr>
        </thead>
        <tbody>
          {SERVICE_KEYS.map((key) => (
            <tr key={key} data-other={isOther(key)}>
              <th scope="row">{s(`services.${key}`)}</th>
              <td>
                {Object.hasOwn(services, key) ? valueWords(s, services[key]!) : l('lines.services.unknown')}
                {isOther(key) && ` · ${l('lines.services.differs')}`}
              </td>
              <td>{valueWords(s, SERVICES[key].default)}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </LineRoom>
  )
}
