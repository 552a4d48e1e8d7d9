/** The headings of a list of homes. */

import { complex, email, type Field, note, phone } from "./field.ts";

export const UNIT: readonly Field[] = [
  {
    field: "unitId",
    words:
      "vhe|vhe nr|vhenr|vhe nummer|vhenummer|eenheid|eenheidnr|eenheidnummer|eenheid nr|woningnr|woningnummer|woning|verhuureenheid|oge|unit|unit id|object nr|objectnr|objectnummer|nr|nummer|id|no|app|appartement|appnr|app nr|huisnr code",
    tells: 1.5,
    types: ["code", "text", "integer"],
    alsoWords: "objectnr|objectcode|object nummer",
  },
  complex,
  {
    field: "address",
    words:
      "adres|address|straat en huisnummer|straat huisnr|woonadres|adresgegevens|straat nr|adres woning|adresregel|adres regel|objectadres|adres object|woningadres|adres vhe|vhe adres|adres eenheid|volledig adres",
    tells: 1.2,
    types: ["address", "text"],
  },
  { field: "street", words: "straat|straatnaam|street", tells: 1.5, types: ["text"] },
  {
    field: "houseNumber",
    words: "huisnr|huisnummer|hnr|hsnr|huisn|huis nr|nr huis|house number|house no|house nr|huisno|num",
    tells: 2,
    types: ["houseNumber", "integer", "text"],
  },
  {
    field: "letter",
    words: "huisletter|letter|hl|huisltr|hsltr|house letter",
    tells: 2,
    types: ["text"],
  },
  {
    field: "suffix",
    words:
      "toev|toevoeging|suffix|toevoegsel|huistoev|huisnr toev|huisnummertoevoeging|huisnummer toevoeging|addition|house number addition|house no addition|house no add|house nr add|number addition",
    tells: 2,
    types: ["text"],
  },
  {
    field: "postcode",
    words: "postcode|pc|pcd|pcode|postk|postal code|post code|zip|zip code|postcode 6|postcd|pstcd",
    tells: 1.2,
    types: ["postcode", "text"],
  },
  { field: "city", words: "plaats|woonplaats|wpl|wnpl|plaatsnaam|stad|city", tells: 0.8, types: ["text"] },
  {
    field: "kind",
    words:
      "type|woningtype|soort|soort woning|type woning|woningsoort|kind|soort eenheid|objecttype|srt|vhe srt|eenh srt|soort vhe|unit type|type of unit|property type",
    tells: 0.8,
    types: ["text"],
  },
  {
    field: "area",
    words:
      "m2|oppervlakte|opp|vloeroppervlak|vloeroppervlakte|gbo|go|m2 go|opp m2 go|opp go|oppervlak|woonoppervlak|area|usable area|floor area|living area|surface|m2 gbo|bvo|vvo|opp m2",
    tells: 1.5,
    types: ["decimal", "integer"],
  },
  { field: "rooms", words: "kamers|aantal kamers|rooms|slaapkamers", tells: 1.5, types: ["integer"] },
  {
    field: "floor",
    words: "verdieping|etage|bouwlaag|floor|woonlaag|verd",
    tells: 1,
    types: ["text", "integer", "code"],
  },
  {
    field: "entrance",
    words: "portiek|trap|trappenhuis|ingang|entree|blok|galerij|opgang",
    tells: 0.8,
    types: ["text", "code"],
  },
  {
    field: "tenure",
    words: "eigendom|eigendomssituatie|eigendomsvorm|huur koop|huur of koop|koop huur|koop of huur",
    tells: 0.4,
    types: ["text"],
  },
  {
    field: "status",
    words:
      "status|st|verhuurd|leegstand|verhuurstatus|bezetting|leeg|status woning|ind leegstand|ind leeg|ind verhuurd|leegstand j n|verhuurd j n|occupancy|vacant|unit status|rental status|occupancy status",
    tells: 0.8,
    types: ["text", "boolean"],
  },
  {
    field: "tenant",
    words:
      "huurder|huurders|bewoner|bewoners|naam huurder|naam bewoner|naam|hoofdhuurder|tenant|tenant name|name of tenant|resident name|achternaam|hoofdbewoner|contractant|huurder s|resident|relatie|komt|wie komt|komt erin|trekt in|nieuwe huurder|nieuwe bewoner|huidige huurder|huidige bewoner|nieuwe huurders|nieuwe bewoners|naam nieuwe huurder|naam nieuwe bewoner|intrekker|naam intrekker|medehuurder|mede huurder|naam medehuurder|tweede huurder|medebewoner|partner|naam partner|naam contractant|naam hoofdhuurder|contractant naam|huurdersnaam|naam huurders",
    tells: 0.8,
    types: ["text"],
    personal: true,
  },
  {
    field: "previousTenant",
    words:
      "vertrekt|wie vertrekt|gaat weg|gaat eruit|trekt uit|vertrokken huurder|vertrekkende huurder|oude huurder|vorige huurder|vertrokken bewoner|vertrekkende bewoner|oude bewoner|vorige bewoner|uitgaande huurder|ex huurder|previous tenant|vertrekker|vertrekkers|naam vertrekker|naam vertrokken huurder|naam oude huurder|naam vorige huurder|vorige huurders|oude huurders|vertrokken huurders",
    tells: 0.8,
    types: ["text"],
    personal: true,
  },
  {
    field: "initials",
    words: "voorletters|voornaam|voorvoegsel|tussenvoegsel|initialen",
    tells: 0.8,
    types: ["text"],
    personal: true,
  },
  {
    field: "birthDate",
    words: "geboortedatum|geb datum|geb dat|gebdatum|geb|geboren|date of birth|dob",
    tells: 0.5,
    types: ["date", "text"],
    personal: true,
  },
  {
    field: "bsn",
    words: "bsn|sofi|sofinummer|burgerservicenummer",
    tells: 0.5,
    types: ["code", "text"],
    personal: true,
  },
  {
    field: "occupants",
    words: "aantal bewoners|aantal personen|personen|gezinsgrootte|huishouden|bewoners aantal|pers|occupants|bewoners",
    tells: 1,
    types: ["integer", "decimal"],
  },
  {
    field: "rent",
    words: "huur|kale huur|huurprijs|netto huur|nettohuur|brutohuur|rent|maandhuur|huur p m|huur pm",
    tells: 2,
    types: ["amount"],
  },
  {
    field: "advance",
    words:
      "voorschot|servicekosten|voorschot servicekosten|service kosten|voorschot p m|voorschot per maand|sk|advance|service advance|advance payment|monthly advance|service charge advance|stookkosten|maandbedrag|vrsch|vrsch sk|vs|vs sk|vs servicekosten|voorsch sk|voorschot sk|servicebijdrage|servicebijdrage per maand|maandbijdrage|bijdrage per maand|huidig voorschot|oud voorschot|nieuw voorschot|voorschot oud|voorschot nieuw|voorschot huidig",
    tells: 0.9,
    types: ["amount"],
  },
  {
    field: "advanceOfPeriod",
    words:
      "voorschot betaald|betaald voorschot|voorschotten betaald|betaalde voorschotten|betaalde voorschot|voorschot per jaar|jaarvoorschot|voorschot per kwartaal|ontvangen voorschotten|voorschotten ontvangen|voorschot voldaan",
    tells: 0.9,
    types: ["amount"],
  },
  {
    field: "since",
    words:
      "begindatum|begindatum huur|begindatum contract|startdatum huur|huurder v a|huurder vanaf|huurt vanaf|huurt sinds|sinds|huurder sinds|ingang huur|ingangsdatum|ingang|ingang contract|contract ingang|ingangsdatum contract|contractdatum|startdatum|begin huur|datum ingang|start|bewoond sinds|van|ingangsdatum huur|huur ingeg|huur ingegaan|dd ingang|woont er sinds|woont hier sinds|tenant since|rented since|since|moved in|komt|komt erin|lease start|contract start|start date|tenancy start|move in date|move in|start of lease|intrek|intrekdatum|datum intrek|ingetrokken|ingetrokken op|erin|sleutels uitgereikt|sleutel uitgereikt|sleutels uitgegeven|uitgifte sleutels|uitreiking sleutels|sleutels gekregen|sleutels ontvangen|in|aanvang|aanvangsdatum|aanvang huur|aanvang contract|aanvang bewoning|huuringang|ingang bewoning|begin bewoning|bewoner sinds|bewoner vanaf|woont vanaf|ingeschreven sinds|datum sleuteloverdracht|sleuteloverdracht|sleuteluitgifte",
    tells: 0.5,
    types: ["date"],
    alsoWords: "aanvang|aanvang huur|aanvangsdatum|aanvang contract",
  },
  {
    field: "until",
    words:
      "tot|einde huur|einddatum|einddatum huur|eind datum|t m|uit|vertrokken|datum vertrek|eind|einde contract|einddatum contract|einde huurcontract|huur tot|huurt tot|contract tot|huurcontract tot|contract t m|contract eindigt|huurcontract eindigt|datum einde|dat einde|dd einde|datum leeg|leegdatum|vertrekdatum|datum vertrek huurder|huur beeindigd|vertrek|vertrekt|vertrekt op|vertrokken op|eruit|tenant until|moved out|lease end|contract end|end date|tenancy end|move out date|move out|end of lease|sleutels ingeleverd|sleutel ingeleverd|inlevering sleutels|inname sleutels|sleutels terug|sleutels ingenomen|einde|einddatum huurovereenkomst|einde huurovereenkomst|einde bewoning|bewoner tot|bewoond tot|woonde tot|beeindigd|beeindigd op|beeindigd per|datum beeindigd|datum beeindiging|beeindiging|beeindigingsdatum|beeindiging huur|huureinde|uittrek|uittrekdatum|datum uittrek|uitgetrokken|verhuisd|verhuisd op|weggegaan|ontruimd|ontruimd op|uitgeschreven|uitgeschreven op|uithuizing|huuropzegging|datum huuropzegging|huur opgezegd|huur opgezegd per|opgezegd|opgezegd per|opgezegd op|opzegdatum|datum opzegging|opzegging|oplevering|opleverdatum|datum oplevering|sleutelinname",
    tells: 0.4,
    types: ["date"],
    alsoWords: "beeindigd|beeindigd op|beeindiging|datum beeindiging",
  },
  { field: "energyLabel", words: "energielabel|label|ep label|energie index", tells: 2, types: ["level", "text"] },
  phone,
  email,
  {
    field: "active",
    words: "actief|doet mee|deelnemer|vrijwilliger|lid|zelfbeheer|doet mee zelfbeheer",
    tells: 0.5,
    types: ["boolean", "text"],
  },
  note,
];
