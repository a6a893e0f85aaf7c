import type { ErrorCode } from '#contract/errors.ts'
import { texts } from './text.ts'

/** A sentence for every way in which a request can end badly. Whose fault, and what to do about it. */
export const errors = texts({
  'errors.bad_request': {
    nl: 'De vraag was niet te begrijpen. Dat is onze fout.',
    en: 'The request made no sense. That is our fault.',
  },
  'errors.bad_parameter': { nl: 'Het adres bevat iets dat niet klopt.', en: 'Something in the address is not right.' },
  'errors.key_missing': {
    nl: 'Er ontbrak een sleutel bij de opdracht. Dat is onze fout.',
    en: 'The command lacked its key. That is our fault.',
  },
  'errors.not_found': { nl: 'Dit bestaat niet (meer).', en: 'This does not exist (any more).' },
  'errors.method_not_allowed': {
    nl: 'Dit kan zo niet. Dat is onze fout.',
    en: 'This cannot be done this way. That is our fault.',
  },
  'errors.not_acceptable_body': {
    nl: 'De gegevens kwamen in een verkeerde vorm aan. Dat is onze fout.',
    en: 'The data arrived in the wrong form. That is our fault.',
  },
  'errors.length_required': {
    nl: 'De gegevens kwamen in een verkeerde vorm aan. Dat is onze fout.',
    en: 'The data arrived in the wrong form. That is our fault.',
  },
  'errors.body_too_large': { nl: 'Dit is te groot om te versturen.', en: 'This is too large to send.' },
  'errors.body_refused': { nl: 'Iets in de gegevens klopt niet.', en: 'Something in the data is not right.' },
  'errors.sign_in_required': { nl: 'Meld u eerst aan.', en: 'Sign in first.' },
  'errors.sign_in_refused': {
    nl: 'Naam en wachtwoord horen niet bij elkaar.',
    en: 'This name and password do not belong together.',
  },
  'errors.sign_in_locked': { nl: 'Te vaak geprobeerd. Wacht even.', en: 'Too many attempts. Wait a while.' },
  'errors.csrf_refused': {
    nl: 'Het portaal vertrouwt deze pagina niet. Laad haar opnieuw.',
    en: 'The portal does not trust this page. Reload it.',
  },
  'errors.forbidden': { nl: 'Uw rol mag dit niet.', en: 'Your role may not do this.' },
  'errors.too_many_requests': {
    nl: 'Te veel vragen achter elkaar. Wacht even.',
    en: 'Too many requests in a row. Wait a moment.',
  },
  'errors.key_reused': {
    nl: 'Deze opdracht is eerder anders verstuurd. Begin opnieuw.',
    en: 'This command was sent before in another form. Start again.',
  },
  'errors.key_in_flight': { nl: 'Deze opdracht is al onderweg.', en: 'This command is already on its way.' },
  'errors.reference_used': {
    nl: 'Met deze referentie is al iets aangevraagd; er is niets verstuurd.',
    en: 'Something was asked for with this reference before; nothing was sent.',
  },
  'errors.subject_busy': { nl: 'Hier loopt al zo’n opdracht.', en: 'Such a command is already under way here.' },
  'errors.batches_full': {
    nl: 'U hebt al 20 reeksen die niet klaar zijn. Start er een, of stop wat niet meer nodig is; plan daarna opnieuw.',
    en: 'You have 20 batches that have not ended. Start one, or stop what is not needed any more; then plan again.',
  },
  'errors.reveal_limited': {
    nl: 'Te veel codes achter elkaar getoond. Wacht even.',
    en: 'Too many codes shown in a row. Wait a while.',
  },
  'errors.draft_changed': {
    nl: 'Hier is in een ander venster aan verder gewerkt.',
    en: 'Work on this went on in another window.',
  },
  'errors.upstream_off': {
    nl: 'De koppeling staat uit: er zijn geen sleutels ingesteld.',
    en: 'The connection is off: no keys are set.',
  },
  'errors.upstream_refused': { nl: '{who} weigerde dit.', en: '{who} refused this.' },
  'errors.upstream_denied': {
    nl: 'Het portaal mag dit niet van {who}. Vraag het uw beheerder.',
    en: '{who} does not let the portal do this. Ask your administrator.',
  },
  'errors.upstream_unauthorized': {
    nl: '{who} herkent het portaal niet. Vraag het uw beheerder.',
    en: '{who} does not recognise the portal. Ask your administrator.',
  },
  'errors.upstream_throttled': {
    nl: '{who} vraagt om rustig aan te doen. Probeer het zo weer.',
    en: '{who} asks us to slow down. Try again shortly.',
  },
  'errors.upstream_failed': { nl: 'Bij {who} ging iets mis.', en: 'Something went wrong at {who}.' },
  'errors.upstream_unreachable': { nl: '{who} antwoordt niet.', en: '{who} does not answer.' },
  'errors.upstream_timeout': { nl: '{who} antwoordde niet op tijd.', en: '{who} did not answer in time.' },
  'errors.upstream_nonsense': {
    nl: '{who} antwoordde iets dat we niet begrijpen.',
    en: '{who} answered something that we do not understand.',
  },
  'errors.token_unavailable': {
    nl: 'Het portaal kan zich niet bij {who} aanmelden.',
    en: 'The portal cannot sign in to {who}.',
  },
  'errors.proxy_busy': { nl: 'Het is druk. Probeer het zo weer.', en: 'It is busy. Try again shortly.' },
  'errors.shutting_down': {
    nl: 'Het portaal start opnieuw. Probeer het zo weer.',
    en: 'The portal is restarting. Try again shortly.',
  },
  'errors.internal': { nl: 'Hier ging bij ons iets mis.', en: 'Something went wrong on our side.' },
  'errors.offline': { nl: 'Er is geen verbinding met het portaal.', en: 'There is no connection to the portal.' },
  'errors.contract': { nl: 'Het antwoord klopt niet: {field}.', en: 'The answer is not right: {field}.' },
  'errors.wait': {
    nl: { one: 'Over {count} seconde kan het weer.', other: 'Over {count} seconden kan het weer.' },
    en: { one: 'Possible again in {count} second.', other: 'Possible again in {count} seconds.' },
  },
  'errors.notApplied': { nl: 'Er is niets veranderd.', en: 'Nothing was changed.' },
  'errors.unknown': {
    nl: 'Of het is uitgevoerd, weten we niet. We zoeken het uit en versturen niets opnieuw.',
    en: 'Whether it was done is not known. We find out and send nothing again.',
  },
  'errors.saidBy': { nl: '{who} zegt: “{message}”', en: '{who} says: “{message}”' },
  'errors.reference': { nl: 'Kenmerk {id}', en: 'Reference {id}' },
}) satisfies Record<`errors.${ErrorCode}`, unknown>
