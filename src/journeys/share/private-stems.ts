/**
 * Words that keep a text out of a copy for others, whoever it is about: of health, care, money, belief, origin, sexuality, police and
 * birth (GDPR articles 9 and 10; domain.md §1.6: never compensation or benefits). A wrong suspicion costs a click, a leak cannot be
 * undone, so this is far stricter than an import (`recognise/values/private-life.ts`).
 *
 * A stem holds at the beginning of a word, and with "=" behind it for the whole word only.
 */

const STEMS: Readonly<Record<string, string>> = {
  illness:
    "doof= umc= lumc= umcg= mst-patiënt overgewicht obesitas hoofdpijn buikpijn zenuwpijn bloeddruk bloedziekte geslachtsziekte indicatie= ongeneeslijk stervende ziekt ziekenhuis ziekenhuizen ziekmelding ziekgemeld patiënt patient hartpatiënt hartpatient kanker chemo bestraling tumor uitgezaaid leukemie reuma artrose artritis hernia astma copd diabet suikerziekte epilep parkinson migraine beroerte herseninfarct hersenschudding hersenletsel hartaanval hartfalen hartinfarct hartklachten hartkwaal dialyse nierpatiënt nierziekte longziekte leverziekte hiv= aids= hepatitis tuberculose corona= covid long-covid griep= migraineaanval jicht lymf spierziekte fibromyalgie ms-patiënt als-patiënt afasie verlamd verlamming kreupel mank= hulpbehoevend ouderdom bejaard dement alzheimer vergeetachtig rugklacht knieklacht heupklacht nekklacht schouderklacht longklacht rugpijn kniepijn gips= gipsbeen gipsarm geopereerd operatie= ziekbed revalid allergisch medicijn medicatie insuline arts= artsen= huisarts dokter tandarts fysiotherap therapie= therapeut ggz= ggd= verpleeghuis verzorgingshuis hospice kliniek= slechthorend slechtziend doofstom rolstoelgebruik rolstoeler blindengeleide hulphond rollator scootmobiel traplift krukken= gehoorapparaat",
  mind: "psych= trauma= traumatis ptss geestelijk in-de-war taalachterstand burn-out burnout overspannen depress psychisch psychose psychotisch psychiat psycholo angststoornis paniekaanval autis asperger adhd add= borderline schizo bipolair dwangstoornis verward verslaafd verslaving alcohol drank= dronken drinkt= drugs= drugsgebruik drugsverslaafd drugsoverlast cocaïne cannabis wiet= wietplantage methadon zelfmoord suïcid suicid kwetsbaar= laaggeletterd analfabe",
  death:
    "overleden overlijden overleed gestorven sterfgeval begrafenis uitvaart crematie weduw rouw= uitgeprocedeerd miskraam abortus zwanger bevallen= bevalling kraamzorg kraambed kraamvisite kraamtijd",
  care: "zorgmijd zorgbehoef thuiszorg wijkverpleeg verpleegkundige mantelzorg jeugdzorg jeugdbescherming zorgverlen zorginstelling zorgindicatie hulpverlen maatschappelijk-werk wmo= wmo- wlz= pgb= ots= voogd uithuisplaats uithuisgeplaatst pleegkind pleegzorg pleegouder curatele mentorschap begeleid-wonen dagbesteding=",
  money:
    "vergoeding vrijwilligersvergoeding onkostenvergoeding uurvergoeding uitkering bijstand= bijstandsuitkering bijstandsgerechtigd bijstandsmoeder ziektewet wajong wia= wao= ww= ww-uitkering ioaw aow= aow- minima= minimaregeling participatiewet toeslagenaffaire huurtoeslag zorgtoeslag kindertoeslag kinderbijslag inkomen= inkomens loonbeslag schulden= schuldhulp schuldsaner schuldenaar schuldeiser wsnp bewindvoer failliet faillissement huurachterstand huurschuld betalingsachterstand betalingsregeling betaalachterstand wanbetal deurwaarder incasso uithuiszetting huisuitzetting ontruiming= ontruimd dakloos daklo voedselbank kledingbank bijverdien zwartwerk zwart-werk werkloos werkeloos ontslagen= salaris= loonstrook budgetbeheer budgetcoach",
  family:
    "moeder= vader= zoon= dochter= echtgeno gezin= partner= kleinkind kleinzoon kleindochter getrouwd trouwt= huwelijk= ex-man ex-vrouw samenwoont samenwonen woont-samen gescheiden echtscheiding scheiding= alleenstaand kinderloos gezinssituatie samenwonend geadopteerd adoptie= huwelijksprobl relatieprobl burgerlijke-staat alimentatie",
  belief:
    "pvda vvd= pvv= cda= d66= groenlinks fvd= moslim islam ramadan koran imam= christen christelijk katholiek protestant gereformeerd joods= jood= joden= hindoe boeddhis atheïs atheis gelovig geloofs geloofsovertuiging godsdienst religi hoofddoek bekeerd jehova vakbond lidmaatschap-van-de-partij politieke-partij",
  origin:
    "marokkan buitenlands asiel asielzoek statushouder vluchteling vreemdeling illegaal= illegalen= verblijfsvergunning verblijfsstatus inburger nationaliteit allochto buitenlander migrant arbeidsmigrant marokkaan turk= turken= turkse= surinam antillia antilliaan syriër syrier syrische= afghaan afghaanse= somali eritre oekraïn oekrain iraki= irakees iraanse= poolse= polen= roemeen bulgaar zigeuner roma= woonwagenbewon",
  sexuality:
    "homo= homo's= homos= homofiel homosek homostel lesb biseksu transgender transsek transvrouw transman seksue seks= lhbt",
  police:
    "politie strafblad strafzaak gevangen gedetineerd detentie= reclassering enkelband arrestatie gearresteerd opgepakt= aangifte= veroordeeld taakstraf vandaal= verdachte= justitie= crimine steelt= stal= dief= dieven= mishandel huiselijk-geweld stalk stalker bedreigt bedreigd= bedreiging intimid contactverbod straatverbod gebiedsverbod zedendelict pedo ontucht",
  birth:
    "geb.= geboren geboorte jarig= jarige= verjaardag verjaart leeftijd bsn= bsn- sofinummer burgerservice paspoort rijbewijs= identiteitskaart id-kaart kenteken nummerbord",
  quarrel: "burenruzie ruzie= ruziën woonoverlast geluidsoverlast overlastgever huisverbod pesten gepest= roddel",
};
/** In words of our own for stems with a space. */
const PHRASES =
  /\b(?:uit huis (?:gezet|geplaatst)|slecht ter been|niet (?:goed )?ter been|(?:maatschappelijk|sociaal) werk(?:er|ster)?|long covid|(?:wegens|vanwege|door|haar|zijn|hun|voor het) geloof|spreekt? (?:geen|slecht|nauwelijks|niet goed|weinig) (?:nederlands|engels)|(?:kan|kon|kunnen) (?:niet|slecht|geen) (?:lezen|schrijven)|in de (?:bijstand|schulden|ww|wao|wia|bak|ziektewet)|huiselijk geweld|\d{1,3} jaar oud|[1-9]\d[- ]?jarige? (?:man|vrouw|bewon\w+|huurder|dame|heer)|(?:krijgt|ontvangt|verdient) [^.;]{0,20}\d+[^.;]{0,10}|(?:heeft|krijgt|kreeg) (?:een )?(?:schuld|boete|uitkering|toeslag)|drinkt te veel|haar|(?:hij|zij|ze|zoon|man|vrouw) zit vast|zonder geld|kan (?:het|dat|dit) niet betalen|werkt zwart|(?:zijn|haar|hun) (?:man|vrouw|kind|kinderen)|(?:man|vrouw) van|blijft? thuis met|gaat (?:bij|uit) elkaar|beperkt inzetbaar|arbeidsongeschikt|afgekeurd voor werk)\b/iu;
/** Rent that somebody does not pay; "huur van de hogedrukreiniger" is of a thing. */
const RENT =
  /\b(?:huur|voorschot|servicekosten)\b[^.;]{0,30}\b(?:niet|nooit|laat|achter\w*|schuld\w*)\b|\bachter\w*\b[^.;]{0,20}\b(?:huur|betal\w*)\b|\b(?:betaalt|betaalde|betalen)\b[^.;]{0,25}\b(?:niet|nooit|te laat)\b/i;
/** What a household does, by the number of its house. */
const OF_HOME =
  /\b(?:woning|nr|nummer|huisnr|huisnummer|appartement)\.? ?\d[\d-]*\w?\s+(?:doet|wil|kan|betaalt|weigert|krijgt|klaagt|werkt niet|drinkt|schreeuwt)\b|\b(?:ruzie|overlast|klachten?) (?:van|met|door|over|bij|op|tussen) (?:de )?(?:bewoners? |buren |buur\w+ |huurders? |woning |nr\.? ?|nummer ?)(?:\w+ )?\d|\boverlast (?:van|op|bij) \d/i;

/** Words that are said of people, unless the text is about a plant or a thing. */
const DOUBTFUL =
  /(?<![\p{L}])(?:ziek(?:e)?|dove|blind(?:e)?|rolstoel(?!gebruik|er)\p{L}*|invalide\p{L}*|dood|overlast|beperking(?:en)?|uitgevallen|geleden aan|gehandicapt\p{L}*|handicap|kwetsba(?:ar|re)|agressie\p{L}*|gescheiden|scheiding|bestraling|gevangen|ontruim(?:d|ing)|opgepakt|stal|operatie|turkse|poolse|lidmaatschap|gips)(?!\p{L})/iu;
/** Plants, waste, buildings, animals and material: what a doubtful word may be said of. */
const OF_THINGS =
  /(?<![\p{L}])(?:bo(?:om|men)|boompje\w*|heg(?:gen)?|haag|hagen|plant(?:en|je|jes)?|struik(?:en)?|gras|gazon|kastanje\p{L}*|iep(?:en)?|eik(?:en)?|buxus\p{L}*|roz(?:en)|bladeren|blad|conif\p{L}*|taxus\p{L}*|hortensia\p{L}*|netels?|brandnetels?|hout|takken|wortels|hazelaar\p{L}*|tortel\p{L}*|bes(?:sen)?|afval|gft|papier|plastic|glas|muur|muren|gevel\p{L}*|raam|ramen|venster\p{L}*|kozijn\p{L}*|deur(?:en)?|hoek(?:en)?|vlek(?:ken)?|\p{L}*parkeerplaats\p{L}*|\p{L}*parkeervak\p{L}*|oprit|opgang|helling\p{L}*|toegang\p{L}*|toilet\p{L}*|lift|pad|paden|duiven|duif|ratten|rat|muizen|meeuwen|wespen|mieren|insecten|luizen|bladluis|zwerfvuil|vuil|stank|onkruid|water|lekkage|stof|schimmel|lamp(?:en)?|verlichting|middel(?:en)?|schoonmaakmiddel\p{L}*|zuur|tuin(?:en)?|bloem(?:en|bollen)?|bollen|egel\p{L}*|vogel\p{L}*|vleermui\p{L}*|tussen|berging\p{L}*|kelder\p{L}*|gang|plaat|plafond)(?!\p{L})|-(?:oprit|helling|toegang|ingang|plaats)\b/iu;

/** Somebody in the same text: then a plant or a thing beside it excuses nothing. */
const OF_PEOPLE =
  /\b(?:iemand|buur|buurman|buurvrouw|bewoner|bewoonster|huurder|mevrouw|meneer|hij|hem|man|vrouw|oudere|kind)\b/i;

const SURE = new RegExp(
  `(?<!\\p{L}|\\d-)(?:${Object.values(STEMS)
    .flatMap((words) => words.split(" "))
    .map(asPattern)
    .join("|")})`,
  "giu",
);

/** Ends of words that tell the same: "gewrichtspijn", "persoonlijkheidsstoornis"; "onderhoudsachterstand" and "iepziekte" do not. */
const ENDS =
  /\p{L}(?:pijn|stoornis|verslaving|verslaafde?|uitkering|patiënte?|schulden|huurschuld|zwangerschap)(?!\p{L})/iu;

/** Whether a text has words that are nobody's business but the person's own. */
export function tellsOfLife(text: string): boolean {
  if (PHRASES.test(text) || RENT.test(text) || OF_HOME.test(text) || ENDS.test(text)) return true;
  if (DOUBTFUL.test(text) && (!OF_THINGS.test(text) || OF_PEOPLE.test(text))) return true;
  return [...text.matchAll(SURE)].some(([word]) => !DOUBTFUL.test(word));
}

function asPattern(stem: string): string {
  const plain = stem.replace("=", "").replace(/\./g, "\\.").replace(/-/g, "[\\s-]?");
  if (!stem.endsWith("=")) return `${plain}\\p{L}*`;
  return stem.startsWith("geb.") ? "geb(?:\\.|\\s\\d)" : `${plain}(?![\\p{L}])`;
}
