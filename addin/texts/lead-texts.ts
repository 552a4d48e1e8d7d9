/** The sentences of the views in which an initiative is led. B1 Dutch, "u". */

import { count, counted } from "./words.ts";

export const lead = {
  read: "Werkboek lezen",
  readAgain: "Opnieuw lezen",
  reading: "Het werkboek wordt gelezen",
  writing: "De cellen worden geschreven",
  stopped: "Gestopt. Er is niets veranderd.",
  staleTitle: "Het werkboek is veranderd",
  staleText: "Wat hier staat kan verouderd zijn.",
  undo: "Ongedaan maken",
  noSheets:
    "De bladen die hiervoor nodig zijn, staan nog niet in dit werkboek. Voeg ze toe, of geef eerst uw eigen lijsten een vaste vorm.",
  /** By view: what will be there once the sheets are. */
  about: {
    vandaag: "Hier ziet u straks wat te laat is en wat binnenkort moet.",
    initiatief: "Hier ziet u straks in welke fase een initiatief is, welke stappen er zijn en wat is afgesproken.",
    beheerplan: "Hier ziet u straks de taken en het rooster, en of er genoeg uren zijn.",
    effecten: "Hier ziet u straks wat er veranderde sinds de nulmeting.",
    delen: "Hier maakt u straks een kopie voor de bewonerscommissie.",
    documenten: "Hier maakt u straks de overeenkomst met bewoners en brieven aan huurders.",
  },
  addSheets: "Bladen toevoegen",
  structure: "Structureer dit werkboek",
  formIntro: (sheet: string) => `Dit komt op het blad ${sheet}.`,
  saved: (id: string, sheet: string) => (id === "" ? `Bewaard op ${sheet}.` : `${id} is bewaard op ${sheet}.`),
  lookOut: "Let op",
  staysOpen: (turns: number) => `Blijft open: ${counted(turns, "beurt", "beurten")}`,
  added: (rows: number, sheet: string) => `${counted(rows, "nieuwe rij", "nieuwe rijen")} op ${sheet}`,
  replaced: (rows: number, sheet: string) => `${counted(rows, "rij", "rijen")} op ${sheet}, in plaats van wat er stond`,
  more: (rows: number) => `en nog ${counted(rows, "rij", "rijen")}`,
  changes: (cells: number) => (cells === 1 ? "1 cel verandert" : `${count(cells)} cellen veranderen`),
  becomes: (before: string, after: string) => (before === "" || before === "leeg" ? after : `${before} wordt ${after}`),
} as const;

export const today = {
  title: "Vandaag",
  intro: (signals: number, initiatives: number, on: string) =>
    `${counted(signals, "signaal", "signalen")} over ${counted(initiatives, "initiatief", "initiatieven")} op ${on}.`,
  nothing: (on: string) => `Op ${on} vraagt niets uw aandacht.`,
  noInitiatives:
    "Er staan nog geen initiatieven in dit werkboek. Begin met een klacht, een vraag van bewoners of een kans.",
  late: (signals: number) => `Te laat (${count(signals)})`,
  soon: (signals: number) => `Let op (${count(signals)})`,
  good: (signals: number) => `Ter informatie (${count(signals)})`,
  more: (signals: number) => `Nog ${counted(signals, "signaal", "signalen")} tonen`,
  problems: "Niet gelezen",
  isDone: "Klaar",
  isBack: "Is terug",
  ticked: "De datum van vandaag is ingevuld.",
  change: "Aanpassen",
  add: "Toevoegen",
  changeTitle: (rowName: string) => `Aanpassen: ${rowName}`,
  addTitle: (rowName: string) => `Toevoegen: ${rowName}`,
  toSheet: "Op het blad zetten",
  sheetTitle: "Het blad Vandaag bijwerken",
  sheetIntro: "De signalen komen in plaats van wat er nu staat. Ook Vergelijking, Rollen en Kanalen worden bijgewerkt.",
  sheetVerb: "Bijwerken",
  sheetDone: "Het blad Vandaag is bijgewerkt.",
} as const;

const PHASE_MOVES = {
  begin: (to: string) => `Begin met ${to}`,
  next: (to: string) => `Verder naar ${to}`,
  continue: () => "Doorgaan met uitvoering",
  back: (to: string) => `Terug naar ${to}`,
  stop: () => "Stoppen met dit initiatief",
  close: () => "Initiatief afsluiten",
} as const;

export const initiative = {
  title: "Initiatief",
  none: "Er staan nog geen initiatieven in dit werkboek. Begin met een klacht, een vraag van bewoners of een kans.",
  begin: "Nieuw initiatief",
  newTitle: "Nieuw initiatief",
  choose: "Welk initiatief",
  twice: (id: string) => `Het nummer ${id} staat niet precies één keer op Initiatieven. Pas dat aan en lees opnieuw.`,
  inPhase: (phase: string, since: string | null, until: string | null) =>
    `Fase ${phase}${since === null ? "" : ` sinds ${since}`}${until === null ? "" : `, liefst klaar op ${until}`}.`,
  noPhase: "Er is nog geen fase gekozen. Begin met de eerste: dan komen de stappen erbij.",
  ended: (day: string) => `Dit initiatief is gestopt op ${day}.`,
  phases: "Fasen",
  states: { done: "(geweest)", now: "(nu)", later: "" },
  missing: (things: number) => (things === 0 ? "Verder kan" : `Nog nodig om verder te gaan (${count(things)})`),
  nothingMissing: "Alles wat deze fase vraagt, is er.",
  addRow: "Toevoegen",
  fillIn: "Invullen",
  addTitle: (rowName: string) => `Toevoegen: ${rowName}`,
  fillTitle: (rowName: string) => `Invullen: ${rowName}`,
  warnings: "Let op",
  otherWays: "Een andere stap: terug, of stoppen",
  addStep: "Stap toevoegen",
  noSteps: "Er staan nog geen stappen voor deze fase.",
  stepsOf: (steps: number, open: number) =>
    open === 0
      ? `${counted(steps, "stap", "stappen")}, alles klaar`
      : `${counted(steps, "stap", "stappen")}, ${count(open)} open`,
  due: (due: string | null, isLate: boolean) =>
    due === null ? "geen datum" : isLate ? `te laat: moest klaar op ${due}` : `klaar op ${due}`,
  done: (day: string | null) => (day === null ? "gedaan" : `gedaan op ${day}`),
  tick: "Klaar",
  ticked: (name: string) => `"${name}" is klaar.`,
  moveTo: ({ to, move }: { readonly to: string; readonly move: keyof typeof PHASE_MOVES }) => PHASE_MOVES[move](to),
  moveLacking: (things: number) =>
    `Er ${things === 1 ? "ontbreekt nog één ding" : `ontbreken nog ${count(things)} dingen`}. U kunt toch verder, als u opschrijft waarom. Dat komt in het Logboek.`,
  moveBack: "Schrijf op waarom. Dat komt in het Logboek.",
  moveOpen: "Alles wat deze fase vraagt, is er.",
  moveIntro: "Dit wordt geschreven. Uw eigen bladen blijven zoals ze zijn.",
  moveVerb: "Vastleggen",
  moved: (name: string, to: string) =>
    to === "closed" ? `${name} is afgesloten.` : `${name} staat nu in de fase ${to}.`,
  preview: "Bekijken wat verandert",
  why: "Waarom",
  whyHint: "Minstens een hele zin, zodat een ander het later begrijpt.",
  whyFree: "Niet verplicht. Komt in het Logboek.",
  by: "Wie besluit dit",
  byHint: "Een naam of functie. Bijvoorbeeld: teamleider wijkbeheer.",
  endReason: "Reden van stoppen",
  endReasonHint: "Kies wat het beste past.",
  about: "Over dit initiatief",
  comparison: "Oplossingen naast het basisalternatief",
  comparisonHint: "Wat mensen verwachten, met de reden en de bron. De keuze is aan u.",
  noComparison:
    "Vergelijken kan pas als er precies één basisalternatief op Oplossingen staat: wat er gebeurt zonder ingreep.",
  alternative: (name: string, isCounterfactual: boolean, isChosen: boolean) =>
    `${name}${isCounterfactual ? " (basisalternatief)" : ""}${isChosen ? " (gekozen)" : ""}`,
  alternativeFacts: (cost: string | null, isFeasible: boolean | null) =>
    [
      cost === null ? "kosten niet ingevuld" : `${cost} per jaar`,
      isFeasible === null ? "lang vol te houden: niet ingevuld" : `lang vol te houden: ${isFeasible ? "ja" : "nee"}`,
    ].join(" · "),
  notJudged: "niet ingevuld",
  because: (reason: string | null, basis: string | null) =>
    `${reason === null ? "Zonder reden" : `Waarom: ${reason}`} · ${basis === null ? "zonder bron" : `bron: ${basis}`}`,
  poll: "Wie wil en kan meedoen",
  noPoll: "Er staan nog geen antwoorden op Peiling. Vraag het vóór er een besluit is.",
  pollLine: (asked: number, reached: number, wants: number, able: number) =>
    `${counted(asked, "huishouden is", "huishoudens zijn")} gevraagd, ${count(reached)} bereikt. ${count(wants)} ${wants === 1 ? "wil" : "willen"} meedoen, van wie ${count(able)} ook ${able === 1 ? "kan" : "kunnen"}.`,
  pollHours: (hours: number) => `Samen ${count(hours)} uur per maand.`,
  skills: (skills: readonly string[]) => `Kunnen goed: ${skills.join(", ")}.`,
  motives: (motives: readonly (readonly [string, number])[]) =>
    `Motieven: ${motives.map(([motive, households]) => `${motive} ${count(households)}`).join(", ")}.`,
  notAsked: (units: readonly string[]) =>
    `Niet gevraagd of niet bereikt (${count(units.length)}): ${units.slice(0, 30).join(", ")}${units.length > 30 ? " …" : ""}. Sluit niemand per ongeluk uit.`,
  channels: "Per weg naar bewoners",
  channelHeads: ["Weg", "Gevraagd", "Bereikt", "Wil"],
  roles: "Wie doet wat, in uren en euro's",
  rolesCaption: "Ingevuld op de andere bladen",
  roleHeads: ["Partij en rol", "Uren", "Euro"],
  noRoles: "Er zijn nog geen uren of euro's ingevuld op de andere bladen.",
  log: "Logboek",
  noLog: "Er staat nog niets in het Logboek over dit initiatief.",
  unread: "Niet gelezen",
  write: "Bijwerken",
  change: "Gegevens aanpassen",
  changeTitle: "Initiatief aanpassen",
  adds: {
    zbPercepties: "Kijk op het probleem",
    zbOplossingen: "Oplossing",
    zbBetrokkenen: "Betrokkene",
    zbToets: "Toets",
    zbPeiling: "Antwoord op de peiling",
    zbVoorstellen: "Voorstel",
    zbDraagvlak: "Stem van een huurder",
    zbAfspraken: "Afspraak",
    zbOverdracht: "Overdracht van kosten",
    zbMiddelen: "Sleutel of middel",
    zbLogboek: "Logboek",
  },
  ending: "Afronden",
  restoreFrom: "Servicekosten weer als vroeger vanaf",
  restoreHint: "De eerste dag waarop de leverancier het werk weer doet.",
  restoreWrong: "Typ de datum als 1-3-2027.",
  restore: "Servicekosten terugzetten",
  restored: (day: string) => ({
    title: "Servicekosten terugzetten",
    intro: `Wat bewoners doen, krijgt als laatste dag de dag voor ${day}.`,
    verb: "Terugzetten",
    done: `De servicekosten zijn vanaf ${day} weer als vroeger.`,
  }),
  removeNames: "Namen weghalen",
  namesRemoved: {
    title: "Namen weghalen",
    intro:
      "Het nummer komt in plaats van de volledige naam, ook in teksten. Uren en beurten blijven staan. Waar misschien nog een naam staat, leest u hieronder.",
    verb: "Weghalen",
    done: "De namen van deelnemers zijn vervangen. De uren staan er nog.",
  },
} as const;

const dutchNumber = (value: number) => value.toLocaleString("nl-NL", { maximumFractionDigits: 1 });

export const plan = {
  title: "Beheerplan",
  intro: (tasks: number, people: number) =>
    `${counted(tasks, "taak", "taken")}, ${counted(people, "deelnemer", "deelnemers")}.`,
  makeRoster: "Rooster maken",
  toCatalogue: "Taken kiezen",
  hoursTitle: (months: readonly { readonly neededHours: number; readonly offeredHours: number }[]) => {
    const short = months.filter(({ neededHours, offeredHours }) => neededHours > offeredHours).length;
    return short === 0
      ? "Er zijn elke maand genoeg uren"
      : `In ${counted(short, "maand", "maanden")} zijn er te weinig uren`;
  },
  month: "Maand",
  hourSeries: ["nodig", "aangeboden"],
  hours: (hours: number) => `${dutchNumber(hours)} uur`,
  feasible: "De groep kan alle beurten van het komende jaar doen.",
  notFeasible: "Niet alle beurten van het komende jaar lukken",
  obstacle: (task: string, reason: string, turns: number, first: string) =>
    `${task}: ${reason} (${counted(turns, "beurt", "beurten")}, voor het eerst op ${first}).`,
  shortSkills: (places: number) => `Te weinig uren van wie iets moet kunnen (${count(places)})`,
  shortSkill: (month: string, skill: string, needed: number, offered: number) =>
    `${month}, ${skill}: ${dutchNumber(needed)} uur nodig, ${dutchNumber(offered)} aangeboden.`,
  missedTitle: (month: string) => `Als iemand stopt (gekeken naar ${month})`,
  nobodyMissed: "Als één of twee mensen stoppen, kan de rest het opvangen.",
  missed: (people: readonly string[], open: number, tasks: readonly string[]) =>
    `Zonder ${people.join(" en ")}: ${counted(open, "plek", "plekken")} open. Het eerst bij: ${tasks.slice(0, 3).join(", ")}.`,
  openTurns: (turns: number) => `Nog af te vinken (${count(turns)})`,
  openTurnsText: "Met Gedaan komen ook de uren op het blad Uren.",
  turnLine: (on: string, who: string) => (who === "" ? on : `${on} · ${who}`),
  done: "Gedaan",
  notDone: "Niet gedaan",
  turnDone: (task: string) => `"${task}" is afgevinkt, met de uren erbij.`,
  turnSkipped: (task: string) => `"${task}" staat als niet gedaan.`,
  tasks: (tasks: number) => `Taken (${count(tasks)})`,
  noTasks: "Er staan nog geen taken. Kies ze uit de lijst met gewone taken, of typ een eigen taak.",
  showTasks: "Alle taken tonen",
  taskLine: ({
    space,
    often,
    minutes,
    people,
    isForResidents,
  }: {
    readonly space: string;
    readonly often: string;
    readonly minutes: number | null;
    readonly people: number;
    readonly isForResidents: boolean;
  }) =>
    [
      space,
      often === "" ? "hoe vaak is niet bekend" : often,
      minutes === null ? "minuten niet ingevuld" : `${dutchNumber(minutes)} minuten`,
      people > 1 ? `met ${count(people)} personen` : "",
      isForResidents ? "" : "blijft bij de corporatie",
    ]
      .filter((part) => part !== "")
      .join(" · "),
  changeTask: "Taak aanpassen",
  ownTask: "Eigen taak toevoegen",
  people: (people: number) => `Deelnemers (${count(people)})`,
  addPerson: "Deelnemer toevoegen",
  addHours: "Uren schrijven",
  inspections: "Hoe het erbij ligt",
  noInspections: "Er is nog niet geschouwd. Leg ook vast hoe het eruitziet voordat bewoners beginnen.",
  addInspection: "Schouw toevoegen",
  noSpace: "Zonder ruimte",
  spread: (before: string | null, after: string | null) =>
    `Laagste niveau vooraf: ${before ?? "niet gezien"}. Daarna: ${after ?? "niet gezien"}.`,
  seen: (aspect: string, level: string, aimed: string | null, outcome: string | null) =>
    `${aspect === "" ? "Niveau" : aspect}: ${level}${aimed === null ? "" : `, afgesproken ${aimed}`}${outcome === "below" ? " (te laag)" : ""}`,
  calendar: "Agenda",
  calendarText: "Het rooster als bestand voor Outlook, Google of de telefoon.",
  toCalendar: "Agendabestanden maken",
  problems: "Aandachtspunten",
  catalogue: "Taken kiezen",
  catalogueIntro: "Gewone taken met de tijd die ze meestal kosten. U kunt alles later aanpassen.",
  catalogueLine: (often: string, minutes: number, skills: string, risk: string | null) =>
    [
      often,
      `${dutchNumber(minutes)} minuten`,
      skills === "" ? "" : `kunnen: ${skills}`,
      risk === null ? "" : `blijft bij de corporatie (${risk})`,
    ]
      .filter((part) => part !== "")
      .join(" · "),
  chooseTasks: (tasks: number) => (tasks === 0 ? "Taken toevoegen" : `${counted(tasks, "taak", "taken")} toevoegen`),
  addTasks: (tasks: number) => ({
    title: "Taken toevoegen",
    intro: `${counted(tasks, "taak komt", "taken komen")} onder aan het blad Taken.`,
    verb: "Toevoegen",
    done: `${counted(tasks, "taak is", "taken zijn")} toegevoegd.`,
  }),
  level: "Vorm van zelfbeheer",
  levelHint: "Bij toezicht kijken bewoners na wat de leverancier doet; bij zelf uitvoeren doen zij het werk.",
  forInitiative: "Voor welk initiatief",
  rosterIntro:
    "Het programma verdeelt de beurten eerlijk, en kijkt naar afwezigheid, uren en wat iemand kan. Wat u zelf hebt veranderd of afgevinkt, blijft staan. Op feestdagen is er geen beurt, behalve bij taken met Ook op feestdagen.",
  firstDay: "Eerste dag",
  lastDay: "Laatste dag",
  wrongDay: "Typ de datum als 1-3-2027.",
  wrongOrder: "De laatste dag ligt voor de eerste.",
  preview: "Voorbeeld bekijken",
  rosterProposal: (from: string, to: string) => ({
    title: "Rooster",
    intro: `Van ${from} tot en met ${to}. Beurten die open blijven, krijgen de reden erbij.`,
    verb: "Rooster schrijven",
    done: `Het rooster van ${from} tot en met ${to} staat op het blad Rooster.`,
  }),
} as const;

export const calendar = {
  title: "Agendabestanden",
  intro: "Bewaar een bestand en open het in een agenda. Verandert het rooster, dan maakt u de bestanden opnieuw.",
  nothing: "Op het blad Rooster staan nog geen beurten. Maak eerst een rooster.",
  group: "Voor de groep",
  own: (people: number) => `Voor elke deelnemer (${count(people)})`,
  ownText:
    "In deze bestanden staan alleen de eigen beurten, zonder namen van anderen. Geef iedereen alleen het eigen bestand.",
  save: (file: string) => `${file} bewaren`,
  about: (title: string, turns: number) => `${title}: ${counted(turns, "beurt", "beurten")}.`,
  noFile: "Komt er geen bestand?",
  steps: (file: string) => [
    "Excel op een computer laat een deelvenster soms geen bestanden bewaren. Kies hieronder het bestand en kopieer de tekst.",
    `Plak de tekst in Kladblok en bewaar haar als ${file}. Kies daarbij Alle bestanden en de codering UTF-8.`,
  ],
  which: "Welk bestand",
  contents: "Tekst van het bestand",
  problems: "Aandachtspunten",
} as const;

export const effects = {
  title: "Effecten",
  intro: ({
    improved,
    unchanged,
    worse,
    unknown,
  }: {
    readonly improved: number;
    readonly unchanged: number;
    readonly worse: number;
    readonly unknown: number;
  }) =>
    `Vergeleken met de nulmeting: ${count(improved)} beter, ${count(unchanged)} gelijk, ${count(worse)} slechter${unknown > 0 ? `, ${count(unknown)} nog niet bekend` : ""}.`,
  nothing: "Er is nog niets gemeten. Begin met een nulmeting, voordat bewoners starten.",
  addMeasurement: "Meting toevoegen",
  addIndicators: "Indicatoren aanvullen",
  indicatorsProposal: {
    title: "Indicatoren aanvullen",
    intro: "Gewone indicatoren die nog niet in uw werkboek staan. Haal later weg wat u niet wilt meten.",
    verb: "Toevoegen",
    done: "De indicatoren staan op het blad Indicatoren.",
  },
  summarise: "Losse antwoorden samenvatten",
  summaryProposal: {
    title: "Losse antwoorden samenvatten",
    intro:
      "Per vraag en moment komt er één meting: het gemiddelde, met het aantal antwoorden. De antwoorden blijven staan.",
    verb: "Samenvatten",
    done: "De samenvatting staat op het blad Metingen.",
  },
  choose: "Welk initiatief",
  all: "Alle initiatieven",
  noGroup: "Zonder effectgroep",
  unmeasured: (indicators: number) => `Nog niet gemeten (${count(indicators)})`,
  moment: "Moment",
  target: (isReached: boolean) => (isReached ? "De streefwaarde is gehaald." : "De streefwaarde is nog niet gehaald."),
  problems: "Aandachtspunten",
} as const;
