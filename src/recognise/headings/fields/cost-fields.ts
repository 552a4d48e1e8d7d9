/** The headings of costs: budgets, bills, statements. */

import { complex, type Field, note } from "./field.ts";

export const COST: readonly Field[] = [
  {
    field: "item",
    words:
      "kostensoort|kostenpost|kosten|post|kostensoorten|kostenposten|servicekosten|omschrijving|kostenomschrijving|cost item|cost|component|servicekostensoort|onderdeel|prijscomponent|soort kosten|naam rekening|rekeningnaam|omschrijving rekening|rekeningomschrijving|naam grootboek|grootboeknaam|naam grootboekrekening|grootboekomschrijving|omschrijving grootboek|naam kostensoort|naam kostenpost|dienst|levering|omschrijving kosten|kostensrt|cost category|cost type|expense type|account name|account description",
    alsoWords:
      "item|expense|category|description|werkzaamheden|werkzaamheid|activiteit|activiteiten|soort|wat|waarvoor|waaraan|uitgave|uitgaven|uitgavepost|begrotingspost|dekking|inkomsten|baten|lasten",
    tells: 2.2,
    types: ["text"],
  },
  {
    field: "code",
    words:
      "grootboek|grootboekrekening|gb rek|gbrek|rekening|rek|rekeningnr|gl|grootboeknr|ledger|gb|kostensoort code|dagboek|kpl|kostenplaats|code|gb nr|grb|grb rek|gl account|ledger account|account|account no|account number",
    tells: 1.2,
    types: ["code", "text", "integer"],
  },
  complex,
  {
    field: "unitId",
    words: "eenheid|vhe|woning|vhe nr|eenheidnr|woningnr|huisnr|unit|appartement",
    tells: 0.3,
    types: ["code", "text"],
  },
  { field: "address", words: "adres|address|straat", tells: 0.2, types: ["text", "address"] },
  { field: "vera", words: "vera|vera code|veracode|prijscomponentdetailsoort", tells: 1.2, types: ["code", "text"] },
  {
    field: "period",
    words: "periode|tijdvak|period|fiscal period|posting period|accounting period|boekperiode|maand",
    tells: 0.3,
    types: ["text", "date"],
  },
  {
    field: "year",
    words: "jaar|boekjaar|year|fiscal year|financial year|calendar year|kalenderjaar|afrekenjaar|bkjr|boekjr",
    tells: 0.6,
    types: ["integer", "date", "code"],
  },
  {
    field: "rate",
    words: "tarief|uurtarief|prijs per eenheid|prijs p eenh|eenheidsprijs|stukprijs|prijs per uur",
    tells: 1.2,
    types: ["amount", "decimal"],
  },
  {
    field: "material",
    words: "materiaal|materialen|materiaalkosten",
    tells: 0.6,
    types: ["amount", "decimal"],
  },
  {
    field: "estimate",
    words:
      "begroot|begroting|begr|raming|geraamd|budget|voorcalculatie|begroting jaar|estimate|budgeted|budget amount|forecast|gepland|begroot bedrag|prognose|verwacht|verwachting|verwachte kosten",
    tells: 1.6,
    types: ["amount"],
  },
  {
    field: "actual",
    words:
      "werkelijk|werkelijke kosten|realisatie|gerealiseerd|afrekening|nacalculatie|actual|actuals|actual amount|actual cost|real|realisatie jaar|uitgaven|uitgegeven|besteed|werkelijk uitgegeven|betaald|betaald bedrag|werkelijk betaald|afgeschreven|afschrijving|debet",
    tells: 1.6,
    types: ["amount"],
  },
  { field: "debit", words: "debetbedrag|bedrag debet|debet bedrag", tells: 1, types: ["amount"] },
  { field: "credit", words: "creditbedrag|bedrag credit|credit bedrag", tells: 1, types: ["amount"] },
  {
    field: "income",
    words: "inkomsten|ontvangsten|ontvangen|ontvangst|baten|bijgeschreven|bijschrijving|credit|opbrengst|opbrengsten",
    alsoWords: "bij",
    tells: 0.6,
    types: ["amount", "decimal", "integer"],
  },
  {
    field: "amount",
    words:
      "hele blok|gehele blok|hele complex|gehele complex|heel complex|hele flat|gehele flat|hele gebouw|gehele gebouw|totaal gebouw|totaal blok|totaal flat|totale complex|kosten complex|kosten gebouw|alle woningen|totaal alle woningen|bedrag|totaalbedrag|kosten|kosten per jaar|jaarbedrag|totaal|totale kosten|amount|amount eur|amount in eur|net amount|amount excl vat|amount incl vat|bedrag incl btw|bedrag excl btw|bedrag eur|eur|per jaar|jaarkosten|p j|excl btw|incl btw|ex btw|inc btw|exclusief btw|inclusief btw|excl|incl|netto|bruto|netto bedrag|bruto bedrag|bedrag ex btw|bedrag inc btw|kosten excl btw|kosten incl btw|totaal excl btw|totaal incl btw|kosten per maand|bedrag per maand|bedrag p m|kosten p m|bedrag p j|kosten p j|maandbedrag|kosten per kwartaal|bedrag per kwartaal|prijs per maand|prijs per kwartaal|prijs per jaar|prijs|maandprijs|jaarprijs|kwartaalprijs|wrde co valuta|waarde co valuta|bedrag in co valuta",
    tells: 1,
    types: ["amount"],
  },
  { field: "vat", words: "btw|btw tarief|btw bedrag|bedrag btw|vat", tells: 0.6, types: ["percentage", "amount"] },
  {
    field: "perUnit",
    words:
      "per woning|per vhe|bedrag per woning|per eenheid|kosten per woning|per woning per maand|per maand|p m|pm|per woning p m|pwpm",
    tells: 1.2,
    types: ["amount"],
  },
  { field: "share", words: "aandeel|procent|percentage|pct", tells: 0.4, types: ["percentage", "decimal"] },
  {
    field: "key",
    words: "verdeelsleutel|sleutel|verdeling|verdeeld|omslag|key|allocation|allocation key",
    tells: 0.9,
    types: ["text", "code"],
  },
  {
    field: "chargeable",
    words:
      "doorbelasten|doorbelastbaar|verrekenbaar|voor rekening van|doorberekenen|tlv|huurder verhuurder|t l v|doorbel|doorber|doorbel j n|doorber j n|rechargeable|rechargeable y n",
    tells: 1.6,
    types: ["boolean", "text"],
  },
  { field: "supplier", words: "leverancier|crediteur|supplier|vendor|firma|bedrijf", tells: 0.5, types: ["text"] },
  {
    field: "proof",
    words:
      "factuur|factuurnr|factuurnummer|bewijs|nota|boekstuk|boekstuknr|stuk|invoice|invoice no|invoice number|fact nr|bon|bonnetje|bonnen|kassabon|bon aanwezig|bon nr|bonnr|bkst|boekst|stuknr|documentnr|documentnummer",
    tells: 1.2,
    types: ["text", "code", "boolean"],
  },
  {
    field: "bookedOn",
    words:
      "datum|boekdatum|boekingsdat|boekingsdtm|factuurdatum|date|boekingsdatum|posting date|booking date|invoice date",
    tells: 0.3,
    types: ["date"],
  },
  {
    field: "advance",
    words: "voorschot|voorschotten|betaald voorschot|betaald|vooruitbetaald|voorschot betaald|in rekening gebracht",
    tells: 0.9,
    types: ["amount"],
  },
  {
    field: "total",
    words: "totaal|totaal kosten|totale kosten|som|total|tot",
    tells: 0.3,
    types: ["amount"],
    derived: true,
  },
  {
    field: "balance",
    words:
      "saldo|kassaldo|kasstand|in kas|banksaldo|saldo bank|saldo kas|nieuw saldo|lopend saldo|te betalen|te ontvangen|verschil|bijbetalen|terug|verrekenen|nabetaling|saldo cr|difference|afwijking|versch|mutatie",
    tells: 0.8,
    types: ["amount", "percentage"],
    derived: true,
  },
  { field: "tenant", words: "huurder|bewoner|naam|naam huurder|tenant", tells: 0.1, types: ["text"], personal: true },
  note,
];
