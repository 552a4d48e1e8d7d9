import { table } from "../table.ts";
import { choice, figure, id, plain, reference, remark } from "./make-column.ts";
import { COMPLEX_WORDS } from "./shared-columns.ts";

export const complexes = table({
  name: "zbComplexen",
  sheet: "Complexen",
  group: "Basis",
  purpose: "De gebouwen waar het om gaat. De corporatie vult dit in; alle andere bladen verwijzen hiernaar.",
  rowName: "een complex",
  owner: "people",
  columns: [
    id("Complexnummer", "Het nummer dat uw corporatie zelf gebruikt. Bijvoorbeeld: 0412.", undefined, {
      synonyms: "complexnr|complex nr|complexcode|complex code|cluster|clusternr|clusternummer|nr|nummer|code",
      vera: "Cluster.code",
    }),
    plain("text", "name", "Naam", "shared", "De naam die iedereen kent. Bijvoorbeeld: Lindehof.", {
      required: true,
      synonyms: "complexnaam|naam complex|complex|gebouw|gebouwnaam|flat|flatnaam|project|projectnaam|name|building",
      width: 28,
      vera: "Cluster.naam",
    }),
    plain("text", "address", "Adres", "shared", "Straat en huisnummers. Bijvoorbeeld: Lindehof 1 t/m 47.", {
      width: 28,
      synonyms: "adressen|straat|straten|straat en huisnummers|ligging|address",
    }),
    plain("postcode", "postcode", "Postcode", "shared", "Vier cijfers en twee letters. Bijvoorbeeld: 1099 ZX.", {
      synonyms: "pc|pc6|postcode 6|zip|postal code",
    }),
    plain("text", "city", "Plaats", "shared", "De woonplaats. Bijvoorbeeld: Oosterdam.", {
      synonyms: "woonplaats|plaatsnaam|gemeente|stad|city",
    }),
    plain("text", "neighbourhood", "Wijk of buurt", "shared", "De wijk of buurt. Bijvoorbeeld: Parkrand.", {
      synonyms: "wijk|buurt|gebied|wijknaam|buurtnaam|stadsdeel|rayon|neighbourhood|district",
    }),
    figure(
      "integer",
      "homes",
      "Aantal woningen",
      "shared",
      "Alle woningen in het complex, ook leegstaande en verkochte. Bijvoorbeeld: 24.",
      {
        min: 0,
        max: 5000,
        synonyms: "woningen|aantal vhe|vhe|aantal eenheden|aantal verhuureenheden|aantal huishoudens|units|homes",
      },
    ),
    figure(
      "decimal",
      "area",
      "Vloeroppervlak m²",
      "shared",
      "De som van de woningen in vierkante meters. Bijvoorbeeld: 1650.",
      { min: 0, max: 1000000, synonyms: "m2|m²|oppervlakte|oppervlak|totaal m2|vloeroppervlakte|gbo|bvo|vvo|area" },
    ),
    plain("yesNo", "hasCommittee", "Bewonerscommissie", "shared", "Is er een bewonerscommissie? Kies ja of nee.", {
      synonyms: "bc|commissie|bewonerscie|heeft bc|bc aanwezig|huurderscommissie|flatcommissie",
    }),
    figure(
      "year",
      "settledYear",
      "Laatste afgerekende jaar",
      "shared",
      "Het laatste jaar waarover alle huurders hun afrekening kregen. Bijvoorbeeld: 2025.",
      { min: 1990, max: 2100, synonyms: "afgerekend tot en met|afgerekend jaar|laatste afrekening" },
    ),
    plain(
      "text",
      "veraCluster",
      "VERA-clustercode",
      "internal",
      "De code van het cluster voor servicekosten in uw systeem. Bijvoorbeeld: SER-0412.",
      { vera: "CLUSTERSOORT.SER", synonyms: "clustercode|vera code|vera cluster|servicekostencluster|afrekencluster" },
    ),
    remark(),
  ],
  highlights: [{ kind: "missing", columns: ["name"], when: 'AND({id}<>"",{name}="")' }],
});

export const units = table({
  name: "zbEenheden",
  sheet: "Eenheden",
  group: "Basis",
  purpose:
    "Alle woningen en andere eenheden, één per rij. Ook leegstaande en verkochte woningen horen hier: zij tellen mee in de verdeling.",
  rowName: "een eenheid",
  owner: "people",
  columns: [
    id("Eenheidnummer", "Het VHE-nummer van uw corporatie, met nullen ervoor. Bijvoorbeeld: 0412-001.", undefined, {
      synonyms:
        "vhe|vhe nr|vhenr|vhe nummer|vhe-nummer|vhe code|eenheid|eenheidnr|eenheid nr|eenheidcode|verhuureenheid|woningnr|woningnummer|woning nr|oge|oge nr|ogenummer|object|objectnr|objectnummer|unit|unit id|appnr|app nr|appartementnummer|nr|nummer",
      vera: "Eenheid.code",
    }),
    reference("complex", "Complexnummer", "shared", "zbComplexen", "Kies het complex. Bijvoorbeeld: 0412.", {
      required: true,
      synonyms: COMPLEX_WORDS,
      vera: "Eenheid.clusters",
    }),
    plain("text", "street", "Straat", "shared", "De straat zonder huisnummer. Bijvoorbeeld: Lindehof.", {
      width: 24,
      synonyms: "straatnaam|adres|woonadres|street",
    }),
    figure("integer", "number", "Huisnummer", "shared", "Alleen het getal. Bijvoorbeeld: 12.", {
      min: 1,
      max: 99999,
      synonyms: "huisnr|huis nr|hnr|huisno|hsnr|house number",
    }),
    plain("text", "suffix", "Toevoeging", "shared", "Letter of toevoeging. Bijvoorbeeld: A, bis of hs.", {
      synonyms: "toev|toev.|huisletter|letter|huisnummertoevoeging|toevoegsel|suffix",
    }),
    plain("postcode", "postcode", "Postcode", "shared", "Vier cijfers en twee letters. Bijvoorbeeld: 1099 ZX.", {
      synonyms: "pc|pc6|postcode 6|zip|postal code",
    }),
    plain("text", "city", "Plaats", "shared", "De woonplaats. Bijvoorbeeld: Oosterdam.", {
      synonyms: "woonplaats|plaatsnaam|gemeente|stad|city",
    }),
    choice("kind", "Soort", "shared", "unitKind", "Kies wat het is. Bijvoorbeeld: woning of parkeerplaats.", {
      vera: "EENHEIDSOORT",
      synonyms: "type|woningtype|soort woning|soort eenheid|type woning|eenheidsoort|objecttype|objectsoort|kind",
    }),
    figure(
      "decimal",
      "area",
      "Oppervlakte m²",
      "internal",
      "De oppervlakte van de woning in vierkante meters. Bijvoorbeeld: 61,2.",
      {
        min: 0,
        max: 10000,
        synonyms: "m2|m²|oppervlakte|oppervlak|opp|opp.|gbo|gebruiksoppervlakte|woonoppervlak|vloeroppervlak|vvo|area",
        vera: "OPPERVLAKTESOORT.GBO",
      },
    ),
    plain(
      "text",
      "entrance",
      "Portiek of ingang",
      "shared",
      "Welk trappenhuis of welke ingang. Bijvoorbeeld: portiek 2.",
      { synonyms: "portiek|trappenhuis|galerij|ingang|entree|opgang|blok|trap|entrance" },
    ),
    plain("text", "floor", "Verdieping", "shared", "De woonlaag. Bijvoorbeeld: 0 voor de begane grond.", {
      synonyms: "etage|bouwlaag|woonlaag|verd|verd.|floor",
    }),
    choice(
      "status",
      "Status",
      "internal",
      "unitStatus",
      "Hoe de woning er nu voor staat. Verhuizingen horen op het blad Bewoning.",
      { vera: "EENHEIDSTATUS", synonyms: "verhuurstatus|eenheidstatus|status woning|bezetting|verhuurd|leegstand" },
    ),
    figure(
      "amount",
      "advance",
      "Voorschot per maand",
      "personal",
      "Het voorschot servicekosten van nu, per maand in euro's. Bijvoorbeeld: 42,50.",
      {
        min: 0,
        max: 5000,
        synonyms:
          "voorschot|voorschot servicekosten|voorschot sk|voorschot p/m|voorschot pm|servicekosten|servicekosten per maand|sk|maandbedrag|advance",
        vera: "PRIJSCOMPONENTSOORT.SER",
      },
    ),
    remark(),
  ],
  highlights: [
    { kind: "missing", columns: ["complex"], when: 'AND({id}<>"",{complex}="")' },
    {
      kind: "unknownReference",
      columns: ["complex"],
      when: 'AND({complex}<>"",COUNTIF({zbComplexen.id},{complex})=0)',
    },
  ],
});
