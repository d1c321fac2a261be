/** Where words of death are play, craft or habit of speech. Patterns run over the plain line. */
const GAME =
  / (?:boss fight|boss|bosses|respawn\w*|spawn\w*|lobby|ranked|noobs?|pvp|speedrun\w*|npcs?|loot|headshot|kill ?streak|dungeons?|permadeath|roguelike|dps|raids?|checkpoint|save file|elden ring|fortnite|minecraft|valorant|warzone|zelda|mario|fifa|gta|dnd|skyrim|pokemon|roblox|overwatch|dark souls|hollow knight|sims|among us|league|apex|halo|call of duty|cod|counter strike|stardew|baldurs? gate|creepers?|speed run|side quest|quests?|level [0-9]+|final level|first level|next level|hp|xp|game ?over|gamers?|gaming|multiplayer|grenades?|sniper|clutch(?:ed)?|teammates?|opponents?|enemy|enemies|zombies?|goblins?|dragons?|wizard|warlock|paladin|controller|console|xbox|playstation|nintendo|twitch|streamer|werewolf|monopoly|chess|checkmate|poker|uno|mafia game|hangman|spawned|my character|the character|our team|this level|that level|this game|that game|the game|penalty|goalie|kda|last life|extra life|three lives|fall damage|lava|nether|trap card|mana) /u;
const LIGHT_GAME =
  / (?:games?|playing|played|match|round|level|levels|team|character|players?|score|play) /u;
const STORY =
  / (?:lyrics?|chorus|songs?|album|band|karaoke|movies?|films?|anime|episode|season [0-9]+|novels?|netflix|soundtrack|musical|the book|book club|this book|titled|playlist|spotify|concert|sing|sings|singing|singer|sang|verse|guitar solo|cover of|remix|rapper|rap|opera|hamlet|romeo|juliet|shakespeare|plot|spoilers?|finale|sequel|trilogy|actor|actress|screenplay|podcast|documentary|thriller|horror|suicide squad|suicide sprints?|suicide silence|squad goals|quote from|fanfic|fiction|comic|manga|a meme|memes|book|chapter|character|characters|scene|track|author|tv show|sitcom|villain|protagonist|drum|stuck in my head|now playing|banger|chart|on the radio|this album|that album|bassist|poem by|play by) /u;
const TRIVIAL =
  / (?:meetings?|deadlines?|inbox|emails?|spreadsheets?|excel|homework|assignments?|essay|essays|maths?|calculus|chemistry|algebra|quiz|exams?|finals week|midterms?|mondays|stuck in traffic|this traffic|commute|wifi|wi fi|internet is|printer|laptop|hangover|hungover|leg day|workout|gym|squats|burpees|spicy|curry|haircut|autocorrect|typo|embarrass\w*|cringe\w*|awkward|mortif\w*|crush|spoiler|heels|hungry|starving|boredom|bored|boring|laughing|laughter|laughed|cute|cuteness|adorable|puppy|puppies|kitten|chocolate|cake|pizza|coffee|diet|weather|heat|humid\w*|sunburn|freezing|wordle|ikea|parking|shopping|outfit|shoes|dress|hair|makeup|dad jokes|puns?|playlist|ringtone|it is monday|alarm|snooz\w*|snor\w*|small talk|group project|group chat|presentation|zoom|teams call|call center|customers?|shift|overtime|retail|boss|manager|battery|charger|lag|lagging|update|bug|compile|code|codebase|regex|javascript|css|merge|deploy|server|process|thread|script|lecture|professor|syllabus|detention|vegetables|sprouts|dentist|queue|line at|airport|flight delayed|delayed|ads|adverts?|commercials?|mosquitos?|allergies|pollen|hiccups|stairs|marathon|10k|5k|half marathon|run club|parallel park\w*|karaoke|first date|butterflies|finale|cliffhanger|season|transfer window|referee|var|penalt\w*|lost again|my team|bread|sourdough|baking|laundry|dishes|vacuum\w*|chores|unloading|dryer|budget|tax return|taxes|forms|paperwork|pdf|password|passwords|captcha|chem|physics|stats|thesis|seminar|reply all|slack|standup|stand up|jira|sprint|tickets?|minutes late|pollen|tickl\w*|nap|naps|onion|onions|biscuits?|cookies?|crisps|snacks?|donuts?|fries|burgers?|tacos?|wings|sauce|rollercoaster|roller coaster|haunted house|costume|tiktok|instagram|selfie|tweet|twitter|netflix|webinar|recipe|bakery|degrees|mattress|duvet|blanket|icebreakers?|synergy|cheese|sandwich|socks|hr) | if \S+ (?:says?|plays?|sings?|asks?|mentions?|sends?|eats?|posts?|chews|whistles|emails?) (?:\S+ ){0,5}(?:again|once more|one more time) /u;
const LAUGH =
  /(?: said (?:every|no|nobody|no one) | (?:lol|lmao|lmfao|rofl|haha\w*|hehe\w*|jk|jks|lolol|lmaoo|xd|kidding|joking|teehee|ha(?= ha | [.?])|loool|bruh|dramatic|figure of speech|so funny|hilarious|metaphorically|figuratively) | (?:😂|🤣|😆|😅|😹|💀|☠|🙈|😜|😝|🤪) )/u;
const NO_JOKE =
  / (?:no joke|not (?:a joke|joking|kidding|exaggerating|being dramatic|even joking)|no cap|for real|i mean it|dead serious|am serious) /u;
const LAST_STRAW =
  / (?:if (?:i|he|she|they|you|this|that|someone|anyone|my|one|the|we|it|another|one)|one more|another|when (?:she|he|they|my \S+) (?:see|sees|find|finds|saw|found)) /u;
const ABOUT_IT =
  / (?:prevention|awareness|training|trainings|webinar|workshop|research\w*|stud(?:y|ies)|statistics|rates?|clinicians?|nurses?|guidelines|policy|screening|risk assessment|phq|curriculum|conference|article|charity|fundrais\w*|hotline volunteer|module|safeguarding|first aid|lecture on|dissertation|podcast|documentary|supervision|caseload|helpline volunteer|memorial|vigil|bill|parliament|journalis\w*|news|media|campaign|survivors? of|postvention|assist course|volunteers?) /u;

export interface Scene {
  game: boolean;
  story: boolean;
  trivial: boolean;
  laugh: boolean;
  lastStraw: boolean;
  aboutIt: boolean;
}

export const NO_SCENE: Scene = {
  game: false,
  story: false,
  trivial: false,
  laugh: false,
  lastStraw: false,
  aboutIt: false,
};

/** What scene a stretch of the line (usually one sentence and its neighbours) is set in. */
export function sceneOf(stretch: string): Scene {
  const lightGames = stretch.match(new RegExp(LIGHT_GAME, 'gu'))?.length ?? 0;
  return {
    game: GAME.test(stretch) || lightGames > 1,
    story: STORY.test(stretch),
    trivial: TRIVIAL.test(stretch) && !NO_JOKE.test(stretch),
    laugh: LAUGH.test(stretch) && !NO_JOKE.test(stretch),
    lastStraw: LAST_STRAW.test(stretch),
    aboutIt: ABOUT_IT.test(stretch),
  };
}
