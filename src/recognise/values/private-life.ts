/** What a remark says of somebody's health or life: special personal data (GDPR article 9), also where no name stands in it. */

/** As good as always said of people. */
const LIFE = new RegExp(
  `\\b(?:${[
    "ziek|ziekte|(?:in|uit|naar) het ziekenhuis|ziekenhuisopname|overleden|zwanger|bevallen|bevalling|slecht ter been|rolstoel|rollator|scootmobiel",
    "reuma\\w*|artrose|hernia|astma|copd|diabet\\w*|suikerziekte|epilep\\w*|kanker|chemo\\w*|parkinson|migraine|beroerte",
    "hart(?:aanval|klachten|infarct|falen)|herseninfarct|(?:rug|knie|heup|nek|long|schouder)(?:klachten|pijn|problemen)",
    "gebroken (?:been|arm|heup|pols|enkel)|geopereerd|revalid\\w*|allergisch|medicijn\\w*|medicatie|thuiszorg",
    "slechthorend\\w*|slechtziend\\w*|doof|blind|invalide|gehandicapt|beperking|bejaard|dement\\w*|alzheimer",
    "burn-?out|overspannen|depressie\\w*|psychisch\\w*|psychose|angststoornis|autis\\w*|adhd|verslaafd|verslaving|alcoholist\\w*",
    "schulden|schuldsanering|bewindvoer\\w*|uitkering|wajong|gescheiden",
    "(?:na|wegens|vanwege|door|haar|zijn|een) operatie|(?:na|wegens|vanwege|in|haar|zijn|hun) scheiding|in de bijstand",
  ].join("|")})\\b`,
  "i",
);
/** A tree may be ill too. */
const OF_PLANTS =
  /\b(?:bo(?:om|men)|heg(?:gen)?|haag|hagen|planten?|struik(?:en)?|gras|gazon|kastanjes?|iep(?:en)?|eik(?:en)?|buxus\w*|rozen|bladeren|conifeer|coniferen)\b/i;
/** What arms and legs cannot do any more: "kan niet tillen", "mag van de arts niet bukken". */
const CANNOT =
  /\b(?:kan|mag)\b[^.;]{0,25}\b(?:niet|geen|slecht|moeilijk|nauwelijks)\b[^.;]{0,15}\b(?:tillen|bukken|lopen|traplopen|sjouwen|knielen|hurken|zwaar werk)\b/i;
/** A remark that leaves out its subject speaks of who does the work: "heeft reuma", "is geopereerd", "wegens hernia". */
const WITHOUT_SUBJECT =
  /^(?:heeft|kreeg|krijgt|is|was|wordt|werd|blijkt|herstelt|i\.?v\.?m\.?|vanwege|wegens|last van|kan|mag|loopt|zit|ligt|nu|even|tijdelijk|langdurig|al)\b/i;
const PRONOUN = /\b(?:zij|ze|hij|haar|hem|mevrouw|meneer|zijn (?:vrouw|man|moeder|vader|zoon|dochter))\b/i;

/** Words of health, money or family, as far as they are said of people. */
export function isPrivateLife(text: string): boolean {
  return (LIFE.test(text) && !OF_PLANTS.test(text)) || CANNOT.test(text);
}

/** Whether a remark is about somebody, without saying who: "zij is slecht ter been". */
export function isAboutPerson(text: string): boolean {
  return PRONOUN.test(text) || isPrivateLife(text);
}

/** Whether a remark tells of somebody's life by itself, whoever stands beside it: "heeft reuma". */
export function isSaidOfSomebody(text: string): boolean {
  return (
    isPrivateLife(text) && text.split(/[.;:(\n]\s*/).some((part) => WITHOUT_SUBJECT.test(part) && isPrivateLife(part))
  );
}
