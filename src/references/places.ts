/**
 * Cities where books and reports are published, of all continents.
 *
 * Only a lone name needs the list (`Routledge, London`); `Oslo: Novus` is told by its colon.
 */
const cities = `
Abingdon|Abu Dhabi|Accra|Addis Ababa|Algiers|Almaty|Amman|Amsterdam|Ankara|Ann Arbor|Antwerp|Ashgabat|Astana|Athens|Atlanta|Auckland|Austin|Baku|Baltimore|Bangkok|Barcelona|Basel|Basingstoke|Bath|Beijing|Beirut|Belgrade|Berkeley|Berlin|Bern|Beverly Hills|Birmingham|Bishkek|Bloomington|Bogotá|Bologna|Bonn|Bordeaux|Boston|Boulder|Brasília|Bratislava|Brighton|Brisbane|Bristol|Brussels|Bucharest|Budapest|Buenos Aires|Cairo|Cambridge|Canberra|Cape Town|Caracas|Chapel Hill|Cham|Cheltenham|Chennai|Chicago|Chichester|Chisinau|Cologne|Colombo|Copenhagen|Cork|Dakar|Dar es Salaam|Delhi|Dhaka|Dordrecht|Dublin|Durham|Durham, NC|Dushanbe|Düsseldorf|Edinburgh|Englewood Cliffs|Essen|Evanston|Farnham|Florence|Frankfurt|Frankfurt am Main|Frankfurt a. M.|Freiburg|Geneva|Genève|Glasgow|Göteborg|Göttingen|Graz|Groningen|Guangzhou|Hague|The Hague|Halle|Hamburg|Hanoi|Hanover|Harare|Harlow|Harmondsworth|Heidelberg|Helsinki|Hillsdale|Hoboken|Hong Kong|Honolulu|Houndmills|Ibadan|Indianapolis|Islamabad|Istanbul|Ithaca|Jakarta|Jena|Jerusalem|Johannesburg|Kampala|Karachi|Kathmandu|Kazan|Kharkiv|Kiel|Kiev|Kigali|Kingston|Krakow|Kraków|Kuala Lumpur|Kyiv|Kyoto|Köln|La Haye|Lagos|Lahore|Lanham|Lausanne|Leeds|Leicester|Leiden|Leipzig|Leningrad|Leuven|Lexington|Lima|Lincoln|Lisbon|Lisboa|Liverpool|Ljubljana|London|Los Angeles|Louvain|Luanda|Lund|Lviv|Lyon|Madison|Madrid|Mahwah|Malden|Manchester|Manila|Maputo|Marburg|Melbourne|Mexico City|México|Milan|Milano|Minneapolis|Minsk|Montreal|Montréal|Moscow|Moskva|Mumbai|Munich|München|Münster|Nagoya|Nairobi|Naples|New Brunswick|New Delhi|New Haven|New York|New York, NY|Newbury Park|Newcastle|Nicosia|Northampton|Norwich|Notre Dame|Novosibirsk|Nursultan|Nur-Sultan|Odessa|Osaka|Oslo|Ottawa|Oxford|Palo Alto|Paris|Park Ridge|Philadelphia|Pittsburgh|Porto|Portland|Potsdam|Prague|Praha|Pretoria|Princeton|Providence|Quito|Rabat|Reading|Reno|Riga|Rio de Janeiro|Roma|Rome|Rotterdam|Saint Petersburg|Salt Lake City|San Diego|San Francisco|San José|Santa Barbara|Santiago|São Paulo|Sarajevo|Seattle|Seoul|Shanghai|Singapore|Skopje|Sofia|St. Louis|St. Petersburg|Stanford|Stockholm|Strasbourg|Stuttgart|Sydney|Taipei|Tallinn|Tartu|Tashkent|Tbilisi|Tehran|Tel Aviv|The Hague|Thousand Oaks|Tokyo|Toronto|Toulouse|Trieste|Tübingen|Tunis|Turin|Torino|Ulaanbaatar|Uppsala|Urbana|Utrecht|Valencia|Vancouver|Venice|Vienna|Vilnius|Warsaw|Warszawa|Washington|Washington, DC|Washington DC|Washington, D.C.|Washington D.C.|Weinheim|Wellington|Westport|Wien|Wiesbaden|Yerevan|Zagreb|Zürich|Zurich
М.|Л.|СПб.|Спб.|М.; Л.|М|Москва|Берлин|Вена|Варшава|Женева|Лондон|Мадрид|Милан|Мюнхен|Нью-Йорк|Париж|Прага|Рим|София|Стамбул|Турин|Хельсинки|Ленинград|Санкт-Петербург|Киев|Минск|Алматы|Астана|Нур-Султан|Алма-Ата|Казань|Новосибирск|Екатеринбург|Томск|Омск|Ташкент|Бишкек|Душанбе|Баку|Ереван|Тбилиси|Уфа|Самара|Саратов|Ростов-на-Дону|Ростов н/Д|Владивосток|Воронеж|Харьков|Львов|Одесса|Рига|Вильнюс|Таллин|Красноярск|Иркутск|Пермь|Нижний Новгород|Н. Новгород|Барнаул|Челябинск|Тюмень|Волгоград|Краснодар|Ставрополь
M.|L.|SPb.|Almata|Alma-Ata|Sankt-Peterburg|Moskva|Kazan'|Tomsk|Omsk`

const known: ReadonlySet<string> = new Set(
  cities
    .split(/[|\n]/)
    .filter(Boolean)
    .map((city) => city.toLowerCase()),
)

/** A country, state or its abbreviation behind a city: `Cambridge, MA`, `Turin, Italy`. */
const region =
  /,\s(?:[A-Z]{2}|[A-Z]\.\s?[A-Z]\.|USA|U\.S\.A\.|UK|Mass\.?|Calif\.?|Conn\.?|N\.?J\.?|Italy|Germany|France|Spain|Switzerland|Netherlands|The Netherlands|Belgium|Austria|Canada|Australia|Japan|China|India|Russia|Poland|Turkey|Sweden|Norway|Denmark|Finland|Ireland|Portugal|Greece|England|Scotland|United Kingdom|United States|California|Massachusetts)$/

/** Whether a text is the name of a city of publication, or several: `Berlin/Boston`, `New York and London`. */
export function isPlace(text: string): boolean {
  return text
    .trim()
    .split(/\s*(?:\/|&|\band\b|;|–|, (?=(?:London|New York|Oxford|Boston|Berlin)\b))\s*/)
    .every(
      (part) => known.has(part.toLowerCase()) || known.has(part.replace(region, '').toLowerCase()),
    )
}
