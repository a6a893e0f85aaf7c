import { texts } from './text.ts'
import { useRichTexts, useTexts, type TextsOf } from './useTexts.ts'

/** From a basket to an order: what KPN wants to know, where it goes and when, the review, the receipt; and templates. */
const basketOrder = texts({
  'order.title': { nl: 'Klopt dit?', en: 'Is this right?' },
  'order.nothingSent': { nl: 'Er is nog niets besteld', en: 'Nothing is ordered yet' },
  'order.back': { nl: 'Terug', en: 'Back' },
  'order.press': { nl: 'Bestellen', en: 'Order' },
  'order.once': {
    nl: 'Wordt één keer verstuurd. Valt de verbinding weg, dan zoeken wij uit wat er gebeurd is.',
    en: 'Is sent once. Should the connection break, we find out what became of it.',
  },

  'order.sentence.modify': { nl: 'U wijzigt het contract van {who}.', en: 'You change the contract of {who}.' },
  'order.sentence.new': { nl: 'U bestelt een nieuw contract voor {who}.', en: 'You order a new contract for {who}.' },
  'order.sentence.portIn': {
    nl: 'U brengt {number} mee naar een nieuw contract voor {who}.',
    en: 'You bring {number} along to a new contract for {who}.',
  },
  'order.sentence.reactivate': {
    nl: 'U heractiveert het contract van {who}.',
    en: 'You reactivate the contract of {who}.',
  },
  'order.sentence.combine': {
    nl: 'U combineert vast en mobiel van {who}.',
    en: 'You combine the fixed and mobile contracts of {who}.',
  },
  'order.sentence.template': { nl: 'U wijzigt het sjabloon.', en: 'You change the template.' },
  'order.sentence.someone': { nl: 'deze klant', en: 'this customer' },
  'order.sentence.ownNumber': { nl: 'een eigen nummer', en: 'a number' },
  'order.sentence.monthly': { nl: 'Het kost straks {price} per maand', en: 'It will cost {price} a month' },
  'order.sentence.notTold': {
    nl: 'KPN zegt niet wat het straks per maand kost.',
    en: 'KPN does not say what it will cost a month.',
  },
  'order.sentence.onceNotTold': {
    nl: 'KPN zegt niet wat er eenmalig bij komt.',
    en: 'KPN does not say what comes on top once.',
  },
  'order.sentence.onceBack': { nl: 'Eenmalig gaat er {price} af.', en: 'Once, {price} comes off.' },
  'order.sentence.more': { nl: 'dat is {price} meer dan nu.', en: 'that is {price} more than now.' },
  'order.sentence.less': { nl: 'dat is {price} minder dan nu.', en: 'that is {price} less than now.' },
  'order.sentence.equal': { nl: 'dat is evenveel als nu.', en: 'that is the same as now.' },
  'order.sentence.once': { nl: 'Eenmalig komt er {price} bij.', en: 'Once, {price} comes on top.' },

  'order.errors': {
    nl: { one: '{count} keuze klopt nog niet', other: '{count} keuzes kloppen nog niet' },
    en: { one: '{count} choice is not right yet', other: '{count} choices are not right yet' },
  },
  'order.failed.safe': {
    nl: 'Uw keuzes en wat u invulde staan er nog, ook in het concept.',
    en: 'Your choices and what you filled in still stand, in the draft too.',
  },
  'order.invalid.marked': {
    nl: 'Wat er mis is, staat bij het product of het veld. Pas het daar aan en bestel dan opnieuw.',
    en: 'What is wrong stands with the product or the field. Mend it there and then order again.',
  },
  'order.invalid.unmarked': {
    nl: 'KPN wijst geen product of veld aan. Kijk na wat er nog leeg is, of haal de laatste wijziging weg, en bestel dan opnieuw.',
    en: 'KPN points at no product or field. See what is still empty, or take back the last change, and then order again.',
  },
  'order.errors.back': { nl: 'Terug naar de producten', en: 'Back to the products' },
  'order.cannot.checking': { nl: 'KPN kijkt het mandje nog na', en: 'KPN is still checking the basket' },
  'order.cannot.trouble': { nl: 'er wacht nog iets op u in het mandje', en: 'something in the basket waits for you' },
  'order.cannot.answers': { nl: 'vul eerst in: {names}', en: 'first fill in: {names}' },
  'order.cannot.wrong': {
    nl: 'er staat iets ingevuld dat niet klopt of nog niet bij KPN is',
    en: 'something filled in is wrong or not with KPN yet',
  },
  'order.cannot.address': { nl: 'kies een adres of vul het aan', en: 'choose an address or complete it' },
  'order.open': {
    nl: 'Nog niet ingevuld: {names}. KPN zegt niet wat verplicht is en kan de bestelling daarom weigeren.',
    en: 'Not filled in yet: {names}. KPN does not say what is required and may refuse the order because of it.',
  },

  'order.answers': { nl: 'Wat KPN wil weten', en: 'What KPN wants to know' },
  'order.answers.text': {
    nl: 'Elk antwoord gaat meteen naar het mandje bij KPN; een antwoord kan nieuwe vragen brengen.',
    en: 'Every answer goes to the basket at KPN at once; an answer may bring new questions.',
  },
  'order.answer.checking': { nl: 'KPN kijkt dit na', en: 'KPN is checking this' },
  'order.answer.choose': { nl: 'Kies…', en: 'Choose…' },
  'order.answer.yes': { nl: 'Ja', en: 'Yes' },
  'order.answer.no': { nl: 'Nee', en: 'No' },
  'order.answer.optional': { nl: 'mag leeg', en: 'optional' },
  'order.answer.hasCode': {
    nl: 'KPN heeft een code. Typ een andere om hem te vervangen.',
    en: 'KPN has a code. Type another to replace it.',
  },
  'order.answer.codeAgain': {
    nl: 'Het mandje is opnieuw gevuld en de code is nergens bewaard: typ hem opnieuw.',
    en: 'The basket was filled again and the code was kept nowhere: type it again.',
  },
  'order.answer.keepCode': {
    nl: 'Geef de code aan de gebruiker: wij bewaren hem nergens.',
    en: 'Give the code to the user: we keep it nowhere.',
  },
  'order.answer.portHint': { nl: 'zoals 06-12345678 of 097-123456789', en: 'such as 06-12345678 or 097-123456789' },

  'order.char.firstName': { nl: 'Voornaam', en: 'First name' },
  'order.char.lastName': { nl: 'Achternaam', en: 'Last name' },
  'order.char.email': { nl: 'E-mailadres', en: 'E-mail address' },
  'order.char.loginExtension': { nl: 'Toestelnummer om aan te melden', en: 'Extension to sign in with' },
  'order.char.loginExtensionPrefix': { nl: 'Voorvoegsel van het toestelnummer', en: 'Prefix of the extension' },
  'order.char.deviceOption': { nl: 'Toestel', en: 'Device' },
  'order.char.deviceType': { nl: 'Soort toestel', en: 'Type of device' },
  'order.char.fixedNumber': { nl: 'Vast nummer', en: 'Fixed number' },
  'order.char.group': { nl: 'Groep', en: 'Group' },
  'order.char.pbxGroup': { nl: 'Groep van de centrale', en: 'PBX group' },
  'order.char.serviceType': { nl: 'Soort dienst', en: 'Type of service' },
  'order.char.combineType': { nl: 'Wijze van combineren', en: 'Way of combining' },
  'order.char.previousPhoneNumber': { nl: 'Vorig nummer', en: 'Previous number' },
  'order.char.porting': { nl: 'Een nummer meebrengen?', en: 'Bring a number along?' },
  'order.char.phoneNumber': { nl: 'Nummer dat meekomt', en: 'Number that comes along' },
  'order.char.customerNumber': {
    nl: 'Klantnummer bij de huidige aanbieder',
    en: 'Customer number at the present provider',
  },
  'order.char.customerName': { nl: 'Naam bij de huidige aanbieder', en: 'Name at the present provider' },
  'order.char.keepExistingSimCard': { nl: 'De huidige simkaart houden?', en: 'Keep the present SIM card?' },
  'order.char.note': { nl: 'Notitie voor KPN', en: 'Note for KPN' },
  'order.char.eSim': { nl: 'Een eSIM?', en: 'An eSIM?' },
  'order.char.eSimEmail': { nl: 'E-mailadres voor de eSIM', en: 'E-mail address for the eSIM' },
  'order.char.eSimConfirmationCode': { nl: 'Bevestigingscode van de eSIM', en: 'Confirmation code of the eSIM' },

  'order.fault.empty': { nl: 'Vul dit in.', en: 'Fill this in.' },
  'order.fault.email': { nl: 'Dit is geen e-mailadres.', en: 'This is no e-mail address.' },
  'order.fault.long': { nl: 'Hoogstens {max} tekens.', en: 'At most {max} characters.' },
  'order.fault.postcode': { nl: 'Een Nederlandse postcode, zoals 1234 AB.', en: 'A Dutch postcode, such as 1234 AB.' },
  'order.phone.empty': { nl: 'Vul een nummer in.', en: 'Fill in a number.' },
  'order.phone.not_digits': { nl: 'Er staan letters of tekens in.', en: 'There are letters or signs in it.' },
  'order.phone.foreign': { nl: 'Alleen Nederlandse nummers.', en: 'Only Dutch numbers.' },
  'order.phone.too_short': { nl: 'Het nummer is te kort.', en: 'The number is too short.' },
  'order.phone.too_long': { nl: 'Het nummer is te lang.', en: 'The number is too long.' },
  'order.phone.no_such_range': { nl: 'Zo’n nummer bestaat niet.', en: 'There is no such number.' },
  'order.phone.not_mobile': {
    nl: 'Alleen een 06-nummer of een 097-nummer kan mee.',
    en: 'Only a 06 number or a 097 number can come along.',
  },
  'order.phone.not_fixed': { nl: 'Dit is geen vast nummer.', en: 'This is no fixed number.' },

  'order.kpn.BASKET_INVALID': {
    nl: 'KPN vindt het mandje zo niet in orde',
    en: 'KPN does not find the basket in order like this',
  },
  'order.kpn.INVALID_WISH_DATE': {
    nl: 'die datum kan bij KPN niet: een feestdag, of te ver vooruit',
    en: 'KPN does not take that date: a holiday, or too far ahead',
  },
  'order.kpn.INVALID_CUSTOMER_NUMBER': {
    nl: 'KPN neemt dit klantnummer niet',
    en: 'KPN does not take this customer number',
  },
  'order.kpn.INVALID_CUSTOMER_NAME': { nl: 'KPN neemt deze naam niet', en: 'KPN does not take this name' },
  'order.kpn.INVALID_NOTE': { nl: 'KPN neemt deze notitie niet', en: 'KPN does not take this note' },
  'order.kpn.INVALID_MSISDN_ALREADY_EXISTS_FOR_A_CUSTOMER': {
    nl: 'dit nummer is al in gebruik bij een klant van KPN',
    en: 'this number is in use by a customer of KPN already',
  },
  'order.kpn.INVALID_MSISDN_IS_BLOCKED': {
    nl: 'dit nummer is bij KPN geblokkeerd',
    en: 'this number is blocked at KPN',
  },
  'order.kpn.INVALID_MSISDN_FORMAT_NOT_VALID': {
    nl: 'KPN leest dit niet als nummer',
    en: 'KPN does not read this as a number',
  },
  'order.kpn.INVALID_MSISDN_LENGTH_FOR_THIS_PRODUCT': {
    nl: 'het nummer heeft niet de lengte die bij dit product hoort',
    en: 'the number does not have the length that goes with this product',
  },
  'order.kpn.INVALID_MSISDN_FOR_CUSTOMER_OFFER': {
    nl: 'dit soort nummer past niet bij dit product',
    en: 'this kind of number does not go with this product',
  },
  'order.kpn.ADDRESS_NOT_FOUND': { nl: 'dit adres is er bij KPN niet meer', en: 'this address is no longer at KPN' },
  'order.kpn.TEMPLATE_NOT_FOUND': {
    nl: 'dit sjabloon is er bij KPN niet meer',
    en: 'this template is no longer at KPN',
  },
  'order.kpn.BASKET_NOT_FOUND': {
    nl: 'KPN had het mandje gesloten; het gaat opnieuw open, kijk het na en bestel dan',
    en: 'KPN had closed the basket; it is opened again, look it over and order then',
  },

  'order.numbers.look': { nl: 'Nummers opvragen bij KPN', en: 'Ask KPN for numbers' },
  'order.numbers.text': {
    nl: 'Wat KPN opgeeft voor nummers die beginnen met {prefix}. KPN zegt niet wat deze lijst betekent; waarschijnlijk zijn het vrije nummers.',
    en: 'What KPN gives for numbers that begin with {prefix}. KPN does not say what this list means; probably they are free numbers.',
  },
  'order.numbers.none': { nl: 'KPN gaf geen nummers met {prefix}.', en: 'KPN gave no numbers with {prefix}.' },
  'order.numbers.take': { nl: '{number} invullen', en: 'Fill in {number}' },

  'order.sim': { nl: 'Simkaart uit voorraad', en: 'SIM card from stock' },
  'order.sim.hint': {
    nl: 'het korte nummer op de kaart; leeg: KPN stuurt een nieuwe',
    en: 'the short number on the card; empty: KPN sends a new one',
  },
  'order.sim.digits': { nl: 'Alleen cijfers, hoogstens 25.', en: 'Only digits, at most 25.' },
  'order.sim.taken': { nl: 'Staat in het mandje.', en: 'Is in the basket.' },
  'order.sim.use': { nl: 'Gebruiken', en: 'Use it' },

  'order.deliver': { nl: 'Bezorgen', en: 'Delivery' },
  'order.deliver.ask': {
    nl: 'KPN zegt niet of er iets verzonden wordt. Er zit een toestel in het mandje, dus waarschijnlijk wel.',
    en: 'KPN does not say whether anything is sent. There is hardware in the basket, so probably yes.',
  },
  'order.deliver.askSim': {
    nl: 'KPN zegt niet of er iets verzonden wordt. Er hoort een nieuwe simkaart bij, dus waarschijnlijk wel.',
    en: 'KPN does not say whether anything is sent. A new SIM card goes with it, so probably yes.',
  },
  'order.deliver.nothing': {
    nl: 'Wij zien niets in het mandje dat verzonden wordt.',
    en: 'We see nothing in the basket that is sent.',
  },
  'order.deliver.porting': {
    nl: 'Bij een nummer dat meekomt, stuurt u KPN geen adres.',
    en: 'With a number that comes along, KPN is sent no address.',
  },
  'order.deliver.where': { nl: 'Waarheen?', en: 'Where to?' },
  'order.deliver.company': { nl: 'Bedrijfsadres', en: 'Company address' },
  'order.deliver.typed': { nl: 'Ander adres', en: 'Other address' },
  'order.deliver.none': { nl: 'Niets te bezorgen', en: 'Nothing to deliver' },
  'order.deliver.choose': { nl: 'Adres van het bedrijf', en: 'Address of the company' },
  'order.deliver.noAddresses': {
    nl: 'KPN kent geen bedrijfsadressen: vul een ander adres in.',
    en: 'KPN knows no company addresses: fill in another address.',
  },
  'order.address.companyName': { nl: 'Bedrijf', en: 'Company' },
  'order.address.attention': { nl: 'Ter attentie van', en: 'For the attention of' },
  'order.address.street': { nl: 'Straat', en: 'Street' },
  'order.address.houseNumber': { nl: 'Huisnummer', en: 'House number' },
  'order.address.postalCode': { nl: 'Postcode', en: 'Postcode' },
  'order.address.city': { nl: 'Plaats', en: 'City' },
  'order.address.floor': { nl: 'Verdieping', en: 'Floor' },
  'order.address.room': { nl: 'Kamer', en: 'Room' },
  'order.address.location': { nl: 'Locatie', en: 'Location' },

  'order.when': { nl: 'Wanneer en onder welk kenmerk', en: 'When and under which reference' },
  'order.day': { nl: 'Gewenste datum', en: 'Wish date' },
  'order.day.hint': { nl: 'leeg: zo snel mogelijk', en: 'empty: as soon as possible' },
  'order.day.past': {
    nl: 'De gewenste datum ligt in het verleden: kies vandaag of later.',
    en: 'The wish date is in the past: choose today or later.',
  },
  'order.day.form': { nl: 'Dit is geen datum.', en: 'This is no date.' },
  'order.day.porting': {
    nl: 'Een nummer kan hoogstens 90 dagen vooruit mee: uiterlijk {date}.',
    en: 'A number can come along at most 90 days ahead: {date} at the latest.',
  },
  'order.reference': { nl: 'Uw kenmerk', en: 'Your reference' },
  'order.reference.hint': {
    nl: 'hoogstens 25 tekens; leeg: wij maken er een',
    en: 'at most 25 characters; empty: we make one',
  },

  'order.after': { nl: 'Wat er daarna gebeurt', en: 'What happens then' },
  'order.after.kpn': { nl: 'KPN voert uit', en: 'KPN carries it out' },
  'order.after.kpn.text': {
    nl: 'zolang de bestelling loopt, kan het contract meestal niet nog eens gewijzigd worden',
    en: 'while the order is under way the contract can usually not be changed again',
  },
  'order.after.follow': { nl: 'Wij blijven kijken', en: 'We keep looking' },
  'order.after.follow.text': {
    nl: 'tot KPN zegt dat het gedaan is, staat het hier als aangevraagd',
    en: 'until KPN says it is done, it stands here as requested',
  },

  'order.receipt': { nl: 'Bestelling', en: 'Order' },
  'order.receipt.requested': {
    nl: 'KPN nam de bestelling aan en voert haar nog uit. U kunt deze pagina verlaten; we blijven kijken.',
    en: 'KPN took the order and has yet to carry it out. You can leave this page; we keep looking.',
  },
  'order.receipt.requestedOn': {
    nl: 'KPN nam de bestelling aan, voor {date}. U kunt deze pagina verlaten; we blijven kijken.',
    en: 'KPN took the order, for {date}. You can leave this page; we keep looking.',
  },
  'order.receipt.done': { nl: 'KPN heeft de bestelling uitgevoerd.', en: 'KPN has carried out the order.' },
  'order.receipt.again': { nl: 'Terug naar de bestelling', en: 'Back to the order' },
  'order.receipt.toContract': { nl: 'Naar het contract', en: 'To the contract' },
  'order.receipt.toPerson': { nl: 'Naar de persoon', en: 'To the person' },
  'order.receipt.unknown': {
    nl: 'Bestel niet opnieuw: dit mandje blijft dicht tot we het weten.',
    en: 'Do not order again: this basket stays closed until we know.',
  },

  'template.save': { nl: 'Bewaar als sjabloon…', en: 'Save as template…' },
  'template.save.title': { nl: 'Bewaar als sjabloon', en: 'Save as template' },
  'template.save.press': { nl: 'Bewaar sjabloon {name}', en: 'Save template {name}' },
  'template.save.name': { nl: 'Naam', en: 'Name' },
  'template.save.group': { nl: 'Voor wie in', en: 'For whoever is in' },
  'template.save.tree': { nl: 'Groep voor het sjabloon', en: 'Group for the template' },
  'template.save.chooseGroup': { nl: 'kies eerst een groep', en: 'first choose a group' },
  'template.save.nameFirst': { nl: 'geef het eerst een naam', en: 'first give it a name' },
  'template.save.text': {
    nl: 'Wat nu in het mandje zit, wordt een sjabloon. Het mandje blijft open en er wordt niets besteld. Met een toestel erin is een sjabloon niet geldig.',
    en: 'What is in the basket now becomes a template. The basket stays open and nothing is ordered. With hardware in it a template is not valid.',
  },
  'template.save.done': { nl: 'Sjabloon {name} is bewaard.', en: 'Template {name} is saved.' },
  'template.save.taken': {
    nl: 'Er is al een sjabloon met deze naam.',
    en: 'There is a template with this name already.',
  },
  'template.modify.press': { nl: 'Sjabloon bewaren', en: 'Save the template' },
  'template.modify.done': { nl: 'Het sjabloon is gewijzigd.', en: 'The template is changed.' },
  'template.modify.text': {
    nl: 'Wie het sjabloon hierna toepast, krijgt wat er nu in staat. Contracten die ermee gemaakt zijn, veranderen niet.',
    en: 'Whoever applies the template from now on gets what is in it now. Contracts that were made with it do not change.',
  },
  'template.modify.title': { nl: 'Sjabloon wijzigen', en: 'Change the template' },
  'template.list': { nl: 'Sjablonen', en: 'Templates' },
  'template.list.text': {
    nl: 'Sjablonen van een groep en van de groepen erboven. Toepassen kan bij een nieuw contract.',
    en: 'Templates of a group and of the groups above it. They are applied when a new contract is made.',
  },
  'template.list.group': { nl: 'Groep', en: 'Group' },
  'template.list.tree': { nl: 'Kies een groep of persoon', en: 'Choose a group or a person' },
  'template.list.choose': { nl: 'Kies eerst een groep', en: 'First choose a group' },
  'template.list.choose.text': {
    nl: 'KPN geeft sjablonen per groep of persoon.',
    en: 'KPN gives templates per group or person.',
  },
  'template.list.none': { nl: 'Geen sjablonen hier', en: 'No templates here' },
  'template.list.none.text': {
    nl: 'Bewaar een mandje als sjabloon om er een te maken.',
    en: 'Save a basket as a template to make one.',
  },
  'template.companyWide': { nl: 'van het hele bedrijf', en: 'of the whole company' },
  'template.ofGroup': { nl: 'van een groep', en: 'of a group' },
  'template.valid': { nl: 'Geldig', en: 'Valid' },
  'template.invalid': { nl: 'Niet geldig', en: 'Not valid' },
  'template.invalid.text': {
    nl: 'KPN laat dit sjabloon niet toepassen. Waarom, zegt KPN alleen in een open mandje: het staat daar bij het sjabloon. Wijzig het of verwijder het.',
    en: 'KPN does not let this template be applied. Why, KPN says only in an open basket: it stands with the template there. Change it or delete it.',
  },
  'template.shut': { nl: 'Sluit {name}', en: 'Close {name}' },
  'template.open': { nl: 'Toon {name}', en: 'Show {name}' },
  'template.parts': { nl: 'Wat erin zit', en: 'What is in it' },
  'template.places': { nl: 'Waar het gebruikt kan worden', en: 'Where it can be used' },
  'template.change': { nl: 'Wijzigen', en: 'Change' },
  'template.use': { nl: 'Nieuw contract hiermee', en: 'New contract with it' },
  'template.useFor': { nl: 'Nieuw contract hiermee…', en: 'New contract with it…' },
  'template.for.title': { nl: 'Nieuw contract met {name}', en: 'New contract with {name}' },
  'template.for.find': { nl: 'Voor wie?', en: 'For whom?' },
  'template.for.hint': {
    nl: 'naam of personeelsnummer',
    en: 'name or employee number',
  },
  'template.for.found': { nl: 'Gevonden personen', en: 'People found' },
  'template.for.nobody': { nl: 'KPN vindt niemand met “{text}”.', en: 'KPN finds nobody with “{text}”.' },
  'template.delete': { nl: 'Verwijderen…', en: 'Delete…' },
  'template.delete.title': { nl: 'Verwijder sjabloon {name}', en: 'Delete template {name}' },
  'template.delete.text': {
    nl: 'Niemand kan het daarna nog toepassen. Contracten die ermee gemaakt zijn, blijven zoals ze zijn. Er is geen weg terug.',
    en: 'Nobody can apply it after that. Contracts that were made with it stay as they are. There is no way back.',
  },
  'template.delete.done': { nl: 'Sjabloon {name} is verwijderd.', en: 'Template {name} is deleted.' },
  'template.option.NOT_AVAILABLE': { nl: 'kan niet', en: 'not available' },
  'template.option.AVAILABLE': { nl: 'kan erbij', en: 'can be added' },
  'template.option.DEFAULT_DESELECTED': { nl: 'uit, kan aan', en: 'off, can be on' },
  'template.option.DEFAULT_SELECTED': { nl: 'aan, kan uit', en: 'on, can be off' },
  'template.option.REQUIRED': { nl: 'altijd aan', en: 'always on' },
  'template.cannot.role': { nl: 'uw rol mag dit niet', en: 'your role may not' },
})

export type OrderT = TextsOf<typeof basketOrder>
export const useOrderT = (): OrderT => useTexts(basketOrder)
/** As `useRich`. */
export const useOrderRich = () => useRichTexts(basketOrder)
