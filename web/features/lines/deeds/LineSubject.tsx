import { showIccid } from '#contract/iccid.ts'
import { lineName, type Line } from '../../../domain/line.ts'
import { useLinesT } from '../../../i18n/lines.ts'
import { SubjectFrame } from '../../../ui/deed/SubjectFrame.tsx'
import { lineStateLook } from '../../../ui/lineStateLook.ts'
import { Plate } from '../../../ui/Plate.tsx'
import { StatusPill } from '../../../ui/StatusText.tsx'

/** Which line a dialog is about: the number, its card, and how it stands. */
export function LineSubject({ line }: { readonly line: Line }) {
  const l = useLinesT()
  const kind = l(line.isDataOnly ? 'lines.kind.data' : 'lines.kind.voice')
  return (
    <SubjectFrame>
      <Plate>{lineName(line)}</Plate>
      <div>
        <b>{line.isEsim ? `${kind} · ${l('lines.esim')}` : kind}</b>
        {line.simCardNumber && <span>{showIccid(line.simCardNumber)}</span>}
      </div>
      <StatusPill {...lineStateLook(l, line.state)} />
    </SubjectFrame>
  )
}
