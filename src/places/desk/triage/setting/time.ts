const LONG_AGO =
  / (?:years?|decades?) (?:ago|back|earlier|prior)| used to | back then | when i was (?:a |in |at |younger|[0-9]+|little|young|fifteen|sixteen|seventeen|eighteen|nineteen|twenty|six|first|on |so |still )| in (?:19|20)[0-9]{2} | as a (?:kid|teen|teenager|child|young) | (?:a )?long (?:time )?ago | at [0-9]{2} and (?:i am [0-9]{2}(?: now)?|now) | in my (?:teens|twenties|thirties|early|late|youth) | years before | in (?:high|middle|secondary) school | in (?:college|university|uni) | in the past | at (?:fifteen|sixteen|seventeen|eighteen|nineteen|twenty|[0-9]{2}) i | before (?:recovery|therapy|treatment|i got (?:help|better|sober)) | at one point | once tried | once thought | once wanted | there was a time | (?:[2-9]|[1-9][0-9]|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|twenty|thirty|many|several|few) years | the year i | winter (?:of|before) | at my (?:worst|lowest) | back in | last (?:year|summer|winter|spring|autumn) | months ago /u;
const STILL =
  / (?:still|again|now|lately|tonight|today|recently|these days|back|returning|been|since|for (?:years|[0-9]+ years|over|about)|every (?:day|night)|keeps?|getting worse|right now|anymore|tomorrow|yesterday|last night|this (?:week|morning|month|time)) /u;
/** "Now" and "today" in a life that went on. */
const SINCE_WELL =
  / (?:now|today|these days) (?:that )?(?:i|my|we|life) (?:help|run|work|teach|volunteer|support|have a|have two|love|live|enjoy|look forward|is good|is better|am (?:well|glad|happy|grateful|married|fine|better|in recovery|a|so|here)) /u;

/** Whether what is said around a place in the line is told as long past: the line 90 characters before and 70 after it. */
export function isLongAgo(before: string, after: string): boolean {
  const lead = sentenceTail(before);
  const rest = sentenceHead(after);
  const around = `${lead}${rest}`;
  return (
    LONG_AGO.test(around) && !STILL.test(around.replace(LONG_AGO, ' ').replace(SINCE_WELL, ' '))
  );
}

const SOON =
  / (?:tonight|right now|tomorrow|this (?:evening|afternoon|morning|weekend|week)|in (?:the next|an|a few|a couple(?: of)?|[0-9]+) (?:hours?|minutes?|days?)|by (?:tonight|morning|midnight|tomorrow)|on (?:mon|tues|wednes|thurs|fri|satur|sun)day|this (?:mon|tues|wednes|thurs|fri|satur|sun)day) /u;

/** Whether a time close by is named in what is said or in the rest of its sentence. */
export const isSoon = (saidAndAfter: string): boolean =>
  SOON.test(` ${sentenceHead(saidAndAfter).slice(0, 80)} `);

function sentenceTail(before: string): string {
  return before.slice(
    Math.max(before.lastIndexOf(' . '), before.lastIndexOf(' ? '), before.length - 110, 0),
  );
}

function sentenceHead(after: string): string {
  const end = after.search(/ ?[.?] /u);
  return ` ${after.slice(0, Math.min(end < 0 ? after.length : end, 90))} `;
}
