import type { Random } from './random.ts'

export interface PersonName {
  readonly firstName: string
  readonly surnamePrefix: string
  readonly surname: string
  readonly gender: 'MALE' | 'FEMALE' | 'OTHER'
}

interface Origin {
  /** Share of the staff; the shares add up to 1. */
  readonly share: number
  readonly women: readonly string[]
  readonly men: readonly string[]
  /** `prefix|surname` where there is a prefix. */
  readonly surnames: readonly string[]
}

const words = (text: string) => text.trim().split(/\s*,\s*/)

/** Who works at a Dutch logistics company today. */
const ORIGINS: readonly Origin[] = [
  {
    share: 0.7,
    women: words(
      `Anouk, Sanne, Hanneke, Lisa, Emma, Julia, Fleur, Iris, Marieke, Femke, Lotte, Eline, Nienke, Marloes, Petra, Ingrid,
      Wilma, Ellen, Sophie, Tess, Roos, Anke, Bregje, Yvonne, Monique, Karin, Esther, Maaike, Linda, Zoë, Noëlle, Renée, Carlijn,
      Jolanda, Suzanne, Annemarie, Marjolein, Sterre, Noor, Saar, Evi, Liselotte, Anne-Fleur, Marie-José`,
    ),
    men: words(
      `Jeroen, Bram, Pieter-Jan, Maarten, Thijs, Daan, Sem, Lars, Koen, Wouter, Rik, Bas, Joost, Sjoerd, Ruben, Tim, Tom, Niels,
      Erik, Hans, Henk, Kees, Gerard, Willem, Dirk, Marcel, Ronald, Peter, Johan, Martijn, Stefan, Jasper, Floris, Teun, Luuk, Gijs,
      Jan-Willem, Frits, René, André, Björn, Jesse, Finn, Mees, Noud, Twan, Sjaak, Evert`,
    ),
    surnames: words(
      `de|Jong, Jansen, de|Vries, van den|Berg, van|Dijk, Bakker, Janssen, Visser, Smit, Meijer, de|Boer, Mulder, de|Groot, Bos,
      Vos, Peters, Hendriks, van|Leeuwen, Dekker, Brouwer, de|Wit, Dijkstra, Smits, de|Graaf, van der|Meer, van der|Linden, Kok,
      Jacobs, de|Haan, Vermeulen, van den|Heuvel, van der|Heijden, van der|Veen, van den|Broek, de|Bruijn, Schouten, van|Beek,
      Willems, van|Vliet, van de|Ven, Hoekstra, Maas, Verhoeven, Koster, van|Dam, van der|Wal, Prins, Blom, Huisman, Peeters,
      Kuijpers, van|Veen, Postma, Timmermans, Gerritsen, Oosterhuis, van ’t|Hof, in ’t|Veld, ter|Horst, ten|Brink, van|Rijn,
      Kuiper, Evers, Bouwman, Scholten, Wolters, Bosman, Groeneveld, Driessen, Martens, Geurts, Aarts, van|Aalst, van|Es, Veenstra,
      op den|Kamp, uit den|Bogaard, van|Wijk, Zijlstra, Terpstra, Hofman, Coppens, Cornelissen, van der|Pol, Linssen, Hermans,
      Reijnders, Roelofs, Smeets, Thijssen, Coenen, Leenders, van|Lier, de|Rooij, Nijhuis, Wiersma`,
    ),
  },
  {
    share: 0.07,
    women: words('Fatima, Samira, Naima, Khadija, Salma, Yasmina, Loubna, Ikram, Hafsa, Soumaya, Nora, Chaïma, Ilham'),
    men: words(
      'Rachid, Mohamed, Youssef, Karim, Hassan, Bilal, Anouar, Soufiane, Ilias, Nabil, Omar, Abdelkader, Saïd',
    ),
    surnames: words(
      `el|Amrani, Kaddouri, Bouzidi, el|Idrissi, Benali, Chaouki, el|Khattabi, Azzouzi, Ouali, Haddouche, Boutaïb, ait|Mansour,
      el|Bakkali, Saïdi, Amezian, Tahiri, el|Hamdaoui`,
    ),
  },
  {
    share: 0.07,
    women: words('Esra, Ayşe, Elif, Zeynep, Merve, Büşra, Gülay, Şeyma, Sevda, Özlem, Hatice, Emine, Dilara'),
    men: words('Mehmet, Mustafa, Emre, Murat, Yusuf, Oğuz, Burak, Çağlar, Özgür, Hüseyin, Kemal, İbrahim, Serkan'),
    surnames: words(
      'Doğan, Yılmaz, Kaya, Demir, Çelik, Şahin, Yıldız, Öztürk, Aydın, Özdemir, Arslan, Koç, Kılıç, Polat, Güneş, Aktaş, Karataş',
    ),
  },
  {
    share: 0.08,
    women: words(
      'Agnieszka, Katarzyna, Małgorzata, Joanna, Magdalena, Ewa, Monika, Justyna, Żaneta, Beata, Aleksandra',
    ),
    men: words(
      'Tomasz, Piotr, Krzysztof, Paweł, Łukasz, Marcin, Michał, Grzegorz, Wojciech, Jarosław, Mateusz, Sławomir',
    ),
    surnames: words(
      'Nowak, Wójcik, Kamiński, Zieliński, Szymański, Woźniak, Dąbrowski, Kozłowski, Mazur, Krawczyk, Piotrowski, Gołębiewski, Król',
    ),
  },
  {
    share: 0.05,
    women: words('Cheryl, Sharmila, Priscilla, Jairani, Gaitrie, Melissa, Naomi, Ruth, Soraya, Indra, Shanti'),
    men: words('Winston, Clyde, Radjesh, Ricardo, Orlando, Dennis, Anil, Glenn, Roy, Stanley, Soeradj, Humphrey'),
    surnames: words(
      `Pinas, Ramdin, Sewdien, Bhagwandin, Kartodikromo, Tjon A Fat, Lieveld, Amatmohamed, Ramlal, Baldew, Karg, Vrede, Mahabier,
      Pawirodikromo, Lo Fo Wong, Jharap, Esajas`,
    ),
  },
  {
    share: 0.03,
    women: words('Maria, Ana, Oksana, Ioana, Ngọc, Chantal, Selam, Hiba, Inês, Zsófia'),
    men: words('João, Andrei, Oleksandr, Minh, Luís, Dawit, Tariq, Ștefan, Jānis, Dušan'),
    surnames: words(
      'da|Silva, dos|Santos, Popescu, Kovalenko, Nguyễn, Tesfaye, al|Hamad, Ionescu, Bērziņš, Petrović, de|Sousa, Şirin',
    ),
  },
]

/** One believable name. */
export function aName(random: Random): PersonName {
  let left = random.next()
  const origin = ORIGINS.find((one) => (left -= one.share) < 0) ?? ORIGINS[0]!
  const female = random.chance(0.36)
  const [first, second] = random.pick(origin.surnames).split('|')
  return {
    firstName: random.pick(female ? origin.women : origin.men),
    surnamePrefix: second === undefined ? '' : first!,
    surname: second ?? first!,
    gender: random.chance(0.005) ? 'OTHER' : female ? 'FEMALE' : 'MALE',
  }
}

const WITHOUT_MARK: Readonly<Record<string, string>> = { ı: 'i', ł: 'l', đ: 'd', ø: 'o', ß: 'ss' }
const known = new Map<string, string>()

/** As it stands in an e-mail address: lower case, plain letters and hyphens. */
export function plain(name: string): string {
  const before = known.get(name)
  if (before !== undefined) return before
  const after = name
    .toLowerCase()
    .normalize('NFD')
    .replace(/[ıłđøß]/g, (letter) => WITHOUT_MARK[letter]!)
    .replace(/[^a-z-]/g, '')
  known.set(name, after)
  return after
}
