import GlobalStyles from '@mui/material/GlobalStyles'
import { styled } from '@mui/material/styles'
import type { ActivationRecord } from '../../domain/activationRecord.ts'
import { sheetText, type SheetKey } from '../../i18n/handOut.ts'
import type { Language } from '../../i18n/text.ts'
import { formatDate, formatMoment } from '../../lib/format.ts'
import { useNow } from '../../lib/useNow.ts'

interface HandOutSheetProps {
  readonly record: ActivationRecord
  readonly language: Language
  readonly company: string | undefined
  readonly person: string | null
  readonly email: string | null
}

/** A confirmation code has at most so many characters (sTN 1). */
const BOXES = 10

const STEPS = {
  iphone: ['sheet.iphone.1', 'sheet.iphone.2', 'sheet.iphone.3', 'sheet.iphone.4', 'sheet.iphone.5'],
  android: ['sheet.android.1', 'sheet.android.2', 'sheet.android.3', 'sheet.android.4', 'sheet.android.5'],
} as const

/** One A4 for whoever gets the eSIM. The code is written on it by hand, and the QR code is in sTN's e-mail: neither is here. */
export function HandOutSheet({ record, language, company, person, email }: HandOutSheetProps) {
  const s = (key: SheetKey, given?: Readonly<Record<string, string>>) => sheetText(language, key, given)
  const now = useNow()
  const { wish, phoneNumber, reference, id } = record
  const facts = [
    [s('sheet.email'), email ?? s('sheet.email.none')],
    [s('sheet.from'), wish === null ? s('sheet.from.soon') : formatMoment(wish)],
    [s('sheet.number'), phoneNumber ?? s('sheet.number.later')],
    [s('sheet.reference'), reference ?? id],
  ] as const
  return (
    <>
      <GlobalStyles
        styles={{
          '@page': { size: 'A4', margin: '18mm' },
          // whoever prints backgrounds too gets no dark margin
          '@media print': { 'html, body, #root': { background: '#fff !important' } },
        }}
      />
      <Sheet lang={language}>
        <div className="top">
          <b>{company ?? ''}</b>
          <span>{formatDate(now)}</span>
        </div>
        <h1>{person ? s('sheet.titleFor', { name: person }) : s('sheet.title')}</h1>
        <p>{s('sheet.intro')}</p>
        <dl>
          {facts.map(([name, value]) => (
            <div key={name}>
              <dt>{name}</dt>
              <dd>{value}</dd>
            </div>
          ))}
        </dl>
        <section className="code" aria-label={s('sheet.code')}>
          <div>
            <b>{s('sheet.code')}</b>
            <p>{s('sheet.code.text')}</p>
          </div>
          <div className="boxes" aria-hidden>
            {Array.from({ length: BOXES }, (_, at) => (
              <i key={at} />
            ))}
          </div>
        </section>
        <div className="two">
          {(['iphone', 'android'] as const).map((phone) => (
            <section key={phone}>
              <h2>{s(`sheet.${phone}`)}</h2>
              <ol>
                {STEPS[phone].map((key) => (
                  <li key={key}>{s(key)}</li>
                ))}
              </ol>
            </section>
          ))}
        </div>
        <p className="small">{s('sheet.names')}</p>
        <div className="two foot">
          <section>
            <h2>{s('sheet.help')}</h2>
            <p>{s('sheet.help.text')}</p>
          </section>
          <section>
            <h2>{s('sheet.lost')}</h2>
            <p>{s('sheet.lost.text')}</p>
          </section>
        </div>
      </Sheet>
    </>
  )
}

// paper is white, and its ink black, whatever the theme of the screen
const Sheet = styled('article')({
  boxSizing: 'border-box',
  width: '210mm',
  maxWidth: '100%',
  minHeight: '297mm',
  padding: '18mm',
  background: '#fff',
  color: '#000',
  border: '1px solid #c8ccd4',
  fontSize: 14,
  lineHeight: '20px',
  overflowWrap: 'anywhere',
  '& .top': {
    display: 'flex',
    justifyContent: 'space-between',
    gap: 16,
    paddingBottom: 12,
    borderBottom: '1.5px solid #000',
  },
  '& h1': { margin: '28px 0 8px', fontSize: 28, lineHeight: '34px', fontWeight: 600, letterSpacing: '-.02em' },
  '& h2': { margin: '0 0 8px', fontSize: 15, lineHeight: '20px', fontWeight: 600 },
  '& dl, & .two': { display: 'grid', gridTemplateColumns: '1fr 1fr', gap: '16px 20px', margin: '24px 0' },
  '& dl > div': { borderTop: '1px solid #999', paddingTop: 6 },
  '& dt, & .small': { fontSize: 12, lineHeight: '16px', color: '#333' },
  '& dd': { margin: 0, fontWeight: 600 },
  '& .code': {
    display: 'flex',
    flexWrap: 'wrap',
    alignItems: 'center',
    justifyContent: 'space-between',
    gap: 16,
    padding: 16,
    border: '1.5px solid #000',
    borderRadius: 4,
    '& > div:first-of-type': { flex: '1 1 150px' },
  },
  '& .boxes': {
    display: 'flex',
    flexWrap: 'wrap',
    gap: 5,
    '& > i': { width: 24, height: 32, border: '1px solid #333', borderRadius: 3 },
  },
  '& ol': { margin: 0, paddingLeft: 20, listStyle: 'decimal', '& > li': { marginBottom: 6, paddingLeft: 4 } },
  '& .foot': { borderTop: '1px solid #999', paddingTop: 16 },
  '@media screen and (max-width: 767.95px)': {
    padding: 16,
    minHeight: 0,
    '& dl, & .two': { gridTemplateColumns: '1fr' },
  },
  '@media print': { width: 'auto', minHeight: 0, padding: 0, border: 0 },
})
