import type { DomainFacts } from "../../problems/domain-facts.ts";
import { dutchDay, dutchMoney } from "./figures.ts";
import type { TextsFor } from "./text.ts";

export const domainTexts: TextsFor<DomainFacts> = {
  D001: {
    title: "Norm ontbreekt",
    explanation: ({ norm, on }) => `Voor ${norm} staat geen norm die geldt op ${dutchDay(on)}.`,
    action: "Voeg op het blad Normen een rij toe voor die periode.",
  },
  D002: {
    title: "Norm niet bruikbaar",
    explanation: ({ norm, value }) => `De norm ${norm} heeft de waarde "${value}". Daar kunnen we niet mee rekenen.`,
    action: "Vul op het blad Normen de juiste waarde in.",
  },
  D003: {
    title: "Twee normen tegelijk",
    explanation: ({ norm, on }) =>
      `Voor ${norm} gelden op ${dutchDay(on)} twee rijen. We gebruiken ze daarom allebei niet.`,
    action: "Vul bij de oudste rij de einddatum in.",
  },
  D004: {
    title: "Norm nog te bevestigen",
    explanation: ({ norm, on }) => `De norm ${norm} die geldt op ${dutchDay(on)} is gebruikt, maar nog niet bevestigd.`,
    action: "Controleer de waarde bij de bron en zet de status op bevestigd.",
  },

  D010: {
    title: "Bedrag met meer dan twee decimalen",
    explanation: ({ row }) => `Het bedrag bij "${row}" heeft meer dan twee decimalen. Het telt niet mee.`,
    action: "Rond het bedrag zelf af op hele centen.",
  },
  D011: {
    title: "Geen bruikbaar bedrag",
    explanation: ({ row }) => `Bij "${row}" staat geen bedrag waarmee we kunnen rekenen.`,
    action: "Vul het bedrag in.",
  },
  D012: {
    title: "Negatieve kosten",
    explanation: ({ item, amount }) =>
      `Kostenpost ${item} is ${dutchMoney(BigInt(amount.replace(".", "")))}. Dat verlaagt de servicekosten.`,
    action: "Controleer of dit een creditnota is.",
  },
  D013: {
    title: "Kosten zonder bewijs",
    explanation: () => "Bij deze kosten staat geen factuur of ander bewijs.",
    action: "Vul in waar de factuur te vinden is. Zonder factuur mag u de kosten niet doorberekenen.",
  },
  D014: {
    title: "Periode klopt niet",
    explanation: ({ row }) => `Bij "${row}" staat een datum die niet bestaat, of een einde voor het begin.`,
    action: "Verbeter de begindatum en de einddatum.",
  },
  D015: {
    title: "Kosten over meer dan twaalf maanden",
    explanation: ({ item }) => `Kostenpost ${item} loopt over meer dan twaalf maanden.`,
    action: "Splits de kosten per jaar.",
  },
  D016: {
    title: "Kostenpost dubbel",
    explanation: ({ item }) => `Kostenpost ${item} staat er twee keer. De tweede telt niet mee.`,
    action: "Verwijder de dubbele rij of geef een eigen nummer.",
  },
  D017: {
    title: "Btw klopt niet",
    explanation: ({ item }) => `Het btw-percentage van kostenpost ${item} is niet bruikbaar.`,
    action: "Vul een percentage in, bijvoorbeeld 21%.",
  },
  D018: {
    title: "Kosten van niemand",
    explanation: ({ item, complex }) =>
      complex === ""
        ? `Geen enkele woning doet mee in kostenpost ${item}.`
        : `Kostenpost ${item} hoort bij complex ${complex}, maar daar doet geen woning in mee.`,
    action: "Controleer het complex en de verdeelsleutel.",
  },
  D019: {
    title: "Kosten niet verdeeld",
    explanation: ({ key }) => `Kosten met verdeelsleutel ${key} zijn niet verdeeld, want de sleutel klopt niet.`,
    action: "Los eerst de meldingen bij deze verdeelsleutel op.",
  },

  D020: {
    title: "Verdeelsleutel onbekend",
    explanation: ({ key }) => `De verdeelsleutel "${key}" bestaat niet. De kosten zijn niet verdeeld.`,
    action: "Kies een sleutel van het blad Verdeelsleutels, of voeg hem daar toe.",
  },
  D021: {
    title: "Dagen of maanden?",
    explanation: ({ key }) => `Bij verdeelsleutel ${key} staat niet of we per dag of per maand verdelen.`,
    action: "Kies dagen of maanden.",
  },
  D022: {
    title: "Gewicht ontbreekt",
    explanation: ({ key, complex }) =>
      `In verdeelsleutel ${key} (${complex}) ontbreken bruikbare gewichten. Zonder die gewichten betalen anderen te veel, dus verdelen we deze kosten niet.`,
    action: "Vul de gewichten in, of haal de eenheden uit de sleutel.",
  },
  D023: {
    title: "Gewicht is nul",
    explanation: ({ key, complex }) =>
      `In verdeelsleutel ${key} (${complex}) staan gewichten van nul. Die woningen betalen niets.`,
    action: "Controleer of dat klopt.",
  },
  D024: {
    title: "Alle gewichten zijn nul",
    explanation: ({ key, complex }) =>
      `In verdeelsleutel ${key} (${complex}) zijn alle gewichten nul. De kosten zijn niet verdeeld.`,
    action: "Vul de gewichten in.",
  },
  D025: {
    title: "Twee gewichten tegelijk",
    explanation: ({ key, unit }) =>
      `Eenheid ${unit} heeft in verdeelsleutel ${key} twee gewichten voor dezelfde dagen.`,
    action: "Pas de begindatum of de einddatum aan.",
  },
  D026: {
    title: "Gewicht van onbekende eenheid",
    explanation: ({ key, unit }) => `Verdeelsleutel ${key} noemt eenheid "${unit}", maar die bestaat niet.`,
    action: "Verbeter het nummer, of voeg de eenheid toe.",
  },
  D032: {
    title: "Woning van een ander complex",
    explanation: ({ key, complex }) =>
      `Verdeelsleutel ${key} is van complex ${complex}, maar deze woningen horen daar niet bij. Hun aandeel blijft bij de verhuurder.`,
    action: "Verbeter het complex van de woningen of van de sleutel, of haal de woningen uit de sleutel.",
  },
  D027: {
    title: "Niet alle woningen doen mee",
    explanation: ({ key, complex, count }) =>
      count === 1
        ? `In complex ${complex} doet één woning niet mee in verdeelsleutel ${key}.`
        : `In complex ${complex} doen ${count} woningen niet mee in verdeelsleutel ${key}.`,
    action: "Controleer of er geen woning is vergeten.",
  },
  D028: {
    title: "Geheel van de breukdelen ontbreekt",
    explanation: ({ key }) => `Het geheel van de breukdelen van ${key} is geen getal groter dan nul.`,
    action: "Vul het geheel in, bijvoorbeeld 10000, of laat het leeg.",
  },
  D029: {
    title: "Te veel breukdelen",
    explanation: ({ key, complex }) => `De breukdelen van ${key} (${complex}) zijn samen meer dan het geheel.`,
    action: "Controleer de breukdelen en het geheel.",
  },
  D030: {
    title: "Verdeelsleutel dubbel",
    explanation: ({ key }) => `Verdeelsleutel ${key} staat er twee keer. We gebruiken de eerste.`,
    action: "Verwijder een van de twee, of geef een andere naam.",
  },
  D031: {
    title: "Gewichten van onbekende sleutel",
    explanation: ({ key }) => `Er staan gewichten voor verdeelsleutel "${key}", maar die bestaat niet.`,
    action: "Voeg de sleutel toe, of verbeter de naam.",
  },

  D035: {
    title: "Regel ontbreekt",
    explanation: ({ item }) => `Bij kostenpost ${item} staat niet welk deel u mag doorberekenen.`,
    action: "Kies een regel.",
  },
  D036: {
    title: "Uren van de huismeester ontbreken",
    explanation: ({ item }) =>
      `Bij kostenpost ${item} staan geen uren. Zonder uren kunnen we het uurtarief niet toetsen.`,
    action: "Vul de gewerkte uren in.",
  },
  D037: {
    title: "Saldo van het fonds ontbreekt",
    explanation: ({ item }) => `Bij kostenpost ${item} staat niet hoeveel er al in het fonds zit.`,
    action: "Vul het saldo aan het begin van de periode in.",
  },
  D038: {
    title: "Fonds voldoet niet",
    explanation: ({ item }) =>
      `Voor het fonds van kostenpost ${item} geldt dat het geld alleen voor het doel is en dat huurders inzage hebben. Dat is hier niet zo.`,
    action: "Controleer de voorwaarden. Nu betaalt de verhuurder deze kosten.",
  },
  D039: {
    title: "Gebruiksjaar ontbreekt",
    explanation: ({ item }) => `Bij kostenpost ${item} staat niet in het hoeveelste jaar de spullen worden gebruikt.`,
    action: "Vul het jaar van gebruik in; 1 is het jaar van aankoop.",
  },

  D040: {
    title: "Eenheid in twee complexen",
    explanation: ({ unit }) =>
      `Eenheid ${unit} staat in twee complexen. Het aandeel blijft bij de verhuurder tot dit klopt.`,
    action: "Laat de eenheid in één complex staan.",
  },
  D041: {
    title: "Eenheid dubbel",
    explanation: ({ unit }) =>
      `Eenheid ${unit} staat er twee keer. We gebruiken de eerste rij. Zijn het twee woningen, dan kan de rest te veel betalen.`,
    action: "Verwijder de dubbele rij, of geef de tweede woning haar eigen nummer.",
  },
  D042: {
    title: "Bewoning overlapt",
    explanation: ({ unit }) =>
      `In eenheid ${unit} wonen volgens de lijst twee huishoudens tegelijk. Het aandeel blijft bij de verhuurder tot dit klopt.`,
    action: "Pas de begindatum of de einddatum aan.",
  },
  D044: {
    title: "Eenheid onbekend",
    explanation: ({ unit }) => `Eenheid "${unit}" staat niet op het blad Eenheden.`,
    action: "Verbeter het nummer, of voeg de eenheid toe.",
  },
  D045: {
    title: "Woning wacht",
    explanation: ({ homes, of }) =>
      of === "statement"
        ? `Bij ${homes === 1 ? "deze woning" : `deze ${homes} woningen`} kloppen de gegevens niet. Het aandeel blijft bij de verhuurder, en de afrekening staat op nakijken, tot dit klopt.`
        : `Bij ${homes === 1 ? "deze woning" : `deze ${homes} woningen`} kloppen de gegevens niet. Het aandeel blijft bij de verhuurder, en wat de woning minder gaat betalen, telt nu bij de corporatie.`,
    action: "Los eerst de andere meldingen over deze woning op. Bereken daarna opnieuw.",
  },

  D050: {
    title: "Kostenpost onbekend",
    explanation: ({ handover, item }) => `Overdracht ${handover} noemt kostenpost "${item}", maar die bestaat niet.`,
    action: "Kies een kostenpost van het blad Kostenposten.",
  },
  D051: {
    title: "Deel van de overdracht klopt niet",
    explanation: ({ handover }) => `Bij overdracht ${handover} staat geen deel tussen 0% en 100%.`,
    action: "Vul in welk deel de bewoners overnemen.",
  },
  D052: {
    title: "Meer overgedragen dan er is",
    explanation: ({ item }) => `Van kostenpost ${item} is samen meer dan 100% overgedragen. We rekenen met 100%.`,
    action: "Controleer de delen van de overdrachten.",
  },
  D053: {
    title: "Niets over te dragen in dit jaar",
    explanation: ({ handover, item, year }) =>
      `Overdracht ${handover} noemt kostenpost ${item}. In ${year} staan daarvoor geen kosten.`,
    action: "Vul de kosten van dat jaar in.",
  },
  D054: {
    title: "Contract onbekend",
    explanation: ({ handover, contract }) =>
      `Overdracht ${handover} noemt contract "${contract}", maar dat bestaat niet.`,
    action: "Kies een contract van het blad Contracten.",
  },
  D055: {
    title: "Dubbel betalen",
    explanation: ({ handover, contract, from, to }) =>
      `Volgens overdracht ${handover} beginnen de bewoners op ${dutchDay(from)}, maar contract ${contract} loopt tot en met ${dutchDay(to)}. Zo lang betaalt u twee keer.`,
    action: "Zeg het contract eerder op, of laat de bewoners later beginnen.",
  },
  D056: {
    title: "Contract heeft geen einde",
    explanation: ({ contract, noticeOn }) =>
      noticeOn === null
        ? `Contract ${contract} loopt door. We rekenen alsof het stopt als de bewoners beginnen.`
        : `Contract ${contract} loopt door. Zeg het uiterlijk op ${dutchDay(noticeOn)} op; daar rekenen we mee.`,
    action: "Zeg het contract op en vul de einddatum in.",
  },

  D060: {
    title: "Datum van het voorstel ontbreekt",
    explanation: ({ proposal }) =>
      `Bij voorstel ${proposal} staat niet wanneer het is geschreven. We tellen de huurders van vandaag.`,
    action: "Vul de datum van het schriftelijke voorstel in.",
  },
  D061: {
    title: "Antwoord telt niet mee",
    explanation: ({ proposal, unit, on }) =>
      `Eenheid ${unit} heeft geen stem over voorstel ${proposal}: op ${dutchDay(on)} was daar geen huurder, of de eenheid hoort niet bij de groep.`,
    action: "Controleer de eenheid en de bewoning.",
  },
  D062: {
    title: "Ja en nee op dezelfde dag",
    explanation: ({ proposal, unit }) =>
      `Eenheid ${unit} antwoordde over voorstel ${proposal} op dezelfde dag ja en nee. We tellen dit niet als ja.`,
    action: "Vraag na wat het antwoord is.",
  },
  D063: {
    title: "Bericht zonder 70%",
    explanation: ({ proposal, yes, needed }) =>
      `Voor voorstel ${proposal} is bericht dat genoeg huurders instemden, maar er zijn ${yes} van de ${needed} stemmen.`,
    action: "Controleer de antwoorden of verwijder de datum van het bericht.",
  },
  D064: {
    title: "Bericht te vroeg",
    explanation: ({ proposal, notice, reached }) =>
      `Het bericht over voorstel ${proposal} is van ${dutchDay(notice)}. Pas op ${dutchDay(reached)} hadden genoeg huurders ingestemd.`,
    action: "Stuur het bericht opnieuw; daarna beginnen de acht weken.",
  },
  D065: {
    title: "Voorstel zonder huurders",
    explanation: ({ proposal }) => `Voorstel ${proposal} gaat over geen enkele verhuurde woning.`,
    action: "Kies voor welke woningen het voorstel geldt.",
  },
  D066: {
    title: "Advies nog niet afgerond",
    explanation: ({ proposal, until }) =>
      until === null
        ? `Bij voorstel ${proposal} is het advies nog niet afgehandeld, maar het bericht is al verstuurd.`
        : `Bij voorstel ${proposal} mocht u pas vanaf ${dutchDay(until)} verder, maar het bericht is eerder verstuurd.`,
    action: "Wacht het advies af, of leg schriftelijk uit waarom u het niet volgt.",
  },
  D067: {
    title: "Instemming huurdersorganisatie ontbreekt",
    explanation: ({ proposal }) =>
      `Voorstel ${proposal} verandert het beleid voor servicekosten. De huurdersorganisatie moet vooraf instemmen.`,
    action: "Vraag instemming en vul de datum in.",
  },
  D068: {
    title: "Niet alle huurders zijn gevraagd",
    explanation: ({ proposal, notAsked }) =>
      `Van de woningen die betalen voor wat voorstel ${proposal} verandert, ${notAsked === 1 ? "staat er 1 met een huurder" : `staan er ${notAsked} met een huurder`} niet op Draagvlak. De 70% geldt voor al die huurders. Daarom geven we geen nieuw voorschot.`,
    action:
      "Zet deze woningen op Draagvlak, met hun antwoord of met 'geen reactie'. Krijgen zij de dienst niet? Haal ze dan uit de verdeelsleutel van deze kosten.",
  },

  D074: {
    title: "Voorschot onbekend voor een deel van de tijd",
    explanation: () =>
      "In deze woningen woonde iemand op dagen waarvoor geen voorschot is ingevuld. Voor die dagen rekenen we met nul.",
    action: "Vul op het blad Voorschotten ook die dagen in, als er is betaald.",
  },
  D070: {
    title: "Voorschot onbekend",
    explanation: () => "Van deze eenheden weten we niet wat er per maand vooruit is betaald.",
    action: "Vul het voorschot in op het blad Voorschotten.",
  },
  D071: {
    title: "Twee voorschotten tegelijk",
    explanation: ({ unit }) => `Voor eenheid ${unit} gelden twee voorschotten voor dezelfde dagen.`,
    action: "Pas de begindatum of de einddatum aan.",
  },
  D072: {
    title: "Terugbetaling van niemand",
    explanation: ({ unit }) =>
      `Bij eenheid "${unit}" staat een terugbetaling, maar op die dag woonde daar niemand die haar kan hebben gekregen.`,
    action: "Controleer de eenheid, de datum en het huishouden.",
  },
  D073: {
    title: "Alleen een begroting",
    explanation: ({ item }) =>
      `Van kostenpost ${item} is er alleen een begroting. Huurders betalen werkelijke kosten, dus deze post is niet afgerekend.`,
    action: "Vul de werkelijke kosten in.",
  },

  D080: {
    title: "Basisalternatief ontbreekt",
    explanation: ({ year }) =>
      `Er is geen basisalternatief. Vanaf ${year} is dus niet bekend wat het had gekost zonder het initiatief.`,
    action: "Vul op het blad Oplossingen het basisalternatief in.",
  },
  D081: {
    title: "Jaar dubbel",
    explanation: ({ year }) => `Het jaar ${year} staat er twee keer. We gebruiken de eerste rij.`,
    action: "Voeg de twee rijen samen.",
  },
  D082: {
    title: "Uren kloppen niet",
    explanation: ({ year }) => `De uren begeleiding van ${year} zijn geen bruikbaar getal.`,
    action: "Vul de uren in; nul mag ook.",
  },
};
