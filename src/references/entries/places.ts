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

/** States and provinces as postal and older abbreviations, which follow a city. */
const regions =
  /^(?:A[BKLRZ]|BC|C[AOT]|D\.?\s?C\.?|DE|FL|GA|HI|I[ADLN]|K[SY]|LA|M[ABDEINOST]|N[BCDEHJMSTVY]|O[HKNR]|PA|PEI|QC|QLD|RI|S[ACDK]|T[NX]|UT|V[AT]|W[AIVY]|[A-Z]\.\s?[A-Z]\.|U\.?S\.?A\.?|U\.?K\.?|Mass|Calif|Conn|Colo|Ill|Mich|Minn|Penn|Tenn|Tex|Vic|Wash|Wis|Fla|Ariz|Md|Va|Ont|Que|NSW)\.?$/

const countries: ReadonlySet<string> = new Set(
  `afghanistan|albania|algeria|argentina|armenia|australia|austria|azerbaijan|bangladesh|belarus|belgium|bolivia|bosnia and herzegovina|brasil|brazil|bulgaria|cambodia|cameroon|canada|chile|china|colombia|costa rica|croatia|cuba|cyprus|czech republic|czechia|denmark|deutschland|ecuador|egypt|england|españa|estonia|ethiopia|finland|france|georgia|germany|ghana|great britain|greece|guatemala|hong kong|hungary|iceland|india|indonesia|iran|iraq|ireland|israel|italia|italy|japan|jordan|kazakhstan|kenya|korea|kuwait|kyrgyzstan|latvia|lebanon|lithuania|luxembourg|macedonia|malaysia|malta|mexico|moldova|mongolia|montenegro|morocco|namibia|nepal|netherlands|the netherlands|new zealand|nigeria|northern ireland|norway|oman|österreich|pakistan|peru|philippines|poland|portugal|puerto rico|qatar|republic of korea|romania|russia|russian federation|rwanda|saudi arabia|schweiz|scotland|senegal|serbia|singapore|slovakia|slovenia|south africa|south korea|spain|sri lanka|sudan|sweden|switzerland|syria|taiwan|tajikistan|tanzania|thailand|tunisia|turkey|türkiye|turkmenistan|uganda|ukraine|united arab emirates|united kingdom|united states|united states of america|uruguay|uzbekistan|venezuela|vietnam|wales|zambia|zimbabwe|россия|казахстан|украина|беларусь|alabama|alaska|arizona|arkansas|california|colorado|connecticut|delaware|florida|hawaii|idaho|illinois|indiana|iowa|kansas|kentucky|louisiana|maine|maryland|massachusetts|michigan|minnesota|mississippi|missouri|montana|nebraska|nevada|new hampshire|new jersey|new mexico|new york|north carolina|north dakota|ohio|oklahoma|ontario|oregon|pennsylvania|quebec|queensland|rhode island|south carolina|south dakota|tennessee|texas|utah|vermont|victoria|virginia|washington|west virginia|wisconsin|wyoming|buckinghamshire|surrey|sussex|essex|kent|hertfordshire|oxfordshire`.split(
    '|',
  ),
)

const isRegion = (text: string) => regions.test(text) || countries.has(text.toLowerCase())

/** Whether a text is the name of a country or state, which on its own tells where a meeting was held. */
export const isCountry = (text: string) => countries.has(text.trim().toLowerCase())

/** `Upper Saddle River`: a name of up to four capitalised words. */
const capitalised =
  /^\p{Lu}[\p{L}\p{M}.'’-]*(?:\s(?:\p{Lu}[\p{L}\p{M}.'’-]*|de|la|am|an|der|on|upon|sur|del)){0,3}$/u

/** `Rowley, Mass.`, `Bourne End, Buckinghamshire, England`: any town before a region or country. */
function isTownInRegion(text: string): boolean {
  const [town = '', ...behind] = text.split(/,\s/)
  // `Harrow Press, New York` names a city that is also a state.
  const isState = behind[0] !== undefined && !known.has(behind[0].toLowerCase())
  return isState && behind.length <= 2 && capitalised.test(town) && behind.every(isRegion)
}

/** Whether a text is the name of a city of publication, or several: `Berlin/Boston`, `New York and London`. */
export function isPlace(text: string): boolean {
  const whole = text.trim()
  if (isTownInRegion(whole)) return true
  return whole
    .split(
      /\s*(?:\/|&|\band\b|\bet\b|\bund\b|;|–|, (?=(?:London|New York|Oxford|Boston|Berlin|Paris|Cambridge|Amsterdam)\b))\s*/,
    )
    .every((part) => {
      const bare = part.replace(/\s(?:u\.\s?a\.|etc\.?|\[etc\.\])$/, '')
      return known.has(bare.toLowerCase()) || isTownInRegion(bare)
    })
}
