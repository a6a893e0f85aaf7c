import { useId, useMemo } from 'react'
import { showIccid } from '#contract/iccid.ts'
import { lineCodes } from '../../data/reveal.ts'
import { useCodes } from '../../data/useCodes.ts'
import type { Line } from '../../domain/line.ts'
import { useLinesT } from '../../i18n/lines.ts'
import { formatDate } from '../../lib/format.ts'
import { CodeList } from '../../ui/codes/CodeList.tsx'
import { LineRoom } from './LineRoom.tsx'
import { environmentWord } from './lineWords.ts'

/** What a line is, and the codes of its card. */
export function OverviewTab({ line }: { readonly line: Line }) {
  const l = useLinesT()
  const facts = [
    [l('lines.column.simCard'), line.simCardNumber && showIccid(line.simCardNumber)],
    [l('lines.column.activatedOn'), line.activatedOn && formatDate(line.activatedOn)],
    [l('lines.column.environment'), line.environment && environmentWord(l, line.environment)],
    [
      l('lines.column.fixedIp'),
      line.fixedIp ?? l(line.services.fixedIp === true ? 'lines.fact.ipToCome' : 'lines.fact.noIp'),
    ],
    [l('lines.fact.access'), line.accessType],
    [l('lines.fact.id'), line.id],
  ] as const
  return (
    <LineRoom>
      <dl>
        {facts.map(([name, value]) => (
          <div key={name}>
            <dt>{name}</dt>
            <dd data-empty={value === null || undefined}>{value ?? l('lines.fact.none')}</dd>
          </div>
        ))}
      </dl>
      <LineCodes line={line} />
    </LineRoom>
  )
}

function LineCodes({ line }: { readonly line: Line }) {
  const l = useLinesT()
  const id = useId()
  const read = useMemo(() => lineCodes(line.id), [line.id])
  return (
    <section aria-labelledby={id}>
      <h2 id={id}>{l('lines.codes')}</h2>
      <CodeList upstream="sTN" there={line.codes} {...useCodes(read)} />
    </section>
  )
}
