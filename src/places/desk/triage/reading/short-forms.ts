/** What people type for short, and what it stands for. Two-word answers become two words on the same place of the text. */
export const SHORT_FORMS = new Map<string, string>(
  Object.entries({
    wanna: 'want to', wana: 'want to', wannna: 'want to', wnna: 'want to', wna: 'want to', wanting: 'wanting',
    gonna: 'going to', gunna: 'going to', gona: 'going to', gon: 'going to', finna: 'going to', goin: 'going',
    imma: 'i am going to', ima: 'i am going to', boutta: 'about to', bouta: 'about to', bout: 'about', abt: 'about', ab: 'about',
    gotta: 'have to', hafta: 'have to', tryna: 'trying to', tryin: 'trying', needa: 'need to', oughta: 'should', gotten: 'got',
    kms: 'kill myself', kmsing: 'killing myself', kmself: 'kill myself', ctb: 'catch the bus', unaliving: 'killing', unalive: 'kill', unalived: 'killed',
    unliving: 'killing', sewerslide: 'suicide', sewercide: 'suicide', suislide: 'suicide', suey: 'suicide', toaster: 'toaster',
    kys: 'kill yourself', selfharm: 'self harm', selfharming: 'self harming', sh: 'self harm', shing: 'self harming', od: 'overdose', oding: 'overdosing',
    oded: 'overdosed', odd: 'odd', offing: 'offing', attmept: 'attempt', attemted: 'attempted', attempte: 'attempted',
    u: 'you', ur: 'your', r: 'are', im: 'i am', iam: 'i am', ive: 'i have', ill: 'i will', id: 'i would', y: 'why',
    idk: 'i do not know', idek: 'i do not even know', idc: 'i do not care', idfk: 'i do not know', dunno: 'do not know', ik: 'i know',
    rn: 'right now', atm: 'right now', tmr: 'tomorrow', tmrw: 'tomorrow', tmw: 'tomorrow', tmrow: 'tomorrow', tommorow: 'tomorrow', tommorrow: 'tomorrow',
    tomorow: 'tomorrow', tonite: 'tonight', tn: 'tonight', '2nite': 'tonight', '2night': 'tonight', tnight: 'tonight', '2day': 'today', tho: 'though', thru: 'through',
    bc: 'because', bcs: 'because', bcz: 'because', cuz: 'because', cos: 'because', coz: 'because', cause: 'because', becuase: 'because', becasue: 'because',
    ppl: 'people', sm1: 'someone', smone: 'someone', any1: 'anyone', every1: 'everyone', evry1: 'everyone', no1: 'nobody', noone: 'nobody',
    smth: 'something', sth: 'something', nothin: 'nothing', nuthin: 'nothing', nth: 'nothing', evrything: 'everything', alot: 'a lot', alr: 'already',
    pls: 'please', plz: 'please', plss: 'please', plzz: 'please', pleas: 'please', b4: 'before', w: 'with', wo: 'without', thx: 'thanks',
    myslef: 'myself', mysef: 'myself', myselff: 'myself', meself: 'myself', mself: 'myself', mysel: 'myself', himslef: 'himself', herslef: 'herself',
    kil: 'kill', kll: 'kill', klil: 'kill', kiling: 'killing', killin: 'killing', killng: 'killing', kllng: 'killing', kiled: 'killed', dieing: 'dying', dyin: 'dying', dy: 'die',
    suicde: 'suicide', sucide: 'suicide', suiside: 'suicide', suciide: 'suicide', sucidal: 'suicidal', suacidal: 'suicidal', suicial: 'suicidal', suicidial: 'suicidal', suciald: 'suicidal',
    suicidle: 'suicidal', suiciadal: 'suicidal', suciadal: 'suicidal', suicidally: 'suicidal', comit: 'commit', comitting: 'committing', commiting: 'committing',
    gf: 'girlfriend', bf: 'boyfriend', bff: 'friend', bestie: 'friend', mum: 'mother', mom: 'mother', mam: 'mother', mama: 'mother', dad: 'father', papa: 'father',
    bro: 'brother', sis: 'sister', hubby: 'husband', bday: 'birthday', xmas: 'christmas', meds: 'meds', sucks: 'sucks',
    livin: 'living', alife: 'alive', wat: 'what', wht: 'what', wats: 'what is', whats: 'what is', wont: 'will not', amnt: 'am not', aint: 'am not', innit: '',
    nomore: 'no more', noway: 'no way', everythings: 'everything is', lifes: 'life is', everyones: 'everyone is', nobodys: 'nobody is', shes: 'she is', hes: 'he is',
    theyre: 'they are', theres: 'there is', thats: 'that is', its: 'it is', youre: 'you are', weve: 'we have', youve: 'you have', theyve: 'they have', hed: 'he would',
    shed: 'shed', youll: 'you will', theyll: 'they will', itll: 'it will', thatll: 'that will', wouldve: 'would have', shouldve: 'should have', couldve: 'could have',
    shoulda: 'should have', woulda: 'would have', coulda: 'could have', lemme: 'let me', gimme: 'give me', cya: 'see you', byebye: 'bye bye', goodby: 'goodbye', gbye: 'goodbye', farewel: 'farewell',
  }).filter(([, words]) => words !== ''),
); // prettier-ignore

export const CONTRACTIONS = new Map<string, string>(
  Object.entries({
    cant: 'can not', cannot: 'can not', canot: 'can not', dont: 'do not', dnt: 'do not', didnt: 'did not', doesnt: 'does not', isnt: 'is not',
    arent: 'are not', wasnt: 'was not', werent: 'were not', wouldnt: 'would not', couldnt: 'could not', shouldnt: 'should not', havent: 'have not',
    hasnt: 'has not', hadnt: 'had not', wont: 'will not', neednt: 'need not', mustnt: 'must not', shant: 'shall not',
  }),
); // prettier-ignore

/** After "ill" or "id" without an apostrophe these show that "I will" or "I would" is meant, not sickness or a card. */
export const VERBS_AFTER_WILL = new Set(
  (
    'be do end kill die jump just never miss take go see have make leave finally probably not always hang try try hurt cut give ' +
    'overdose get keep rather like love want prefer spend update drive slit hope still ever tell write soon definitely sleep find off survive wake last swallow stay'
  ).split(' '),
);
