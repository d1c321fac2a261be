import { lines } from './lines.ts';

/** More play, song, work and slang; all of it open to the writing of rules. */
export const EVERYDAY_MORE = lines`
I keep dying on the second floor of this dungeon, any tips?
died to fall damage again, I am so bad at this
We were all killed in the first two minutes of the match
just killed Malenia after 60 tries, best feeling ever
Who else jumps off the tower instead of taking the stairs in that game
my teammate shot me in the back lol
got killed 12 times in one lobby, uninstalling
I drowned my sim by removing the ladder
speedrun strat: kill yourself on the spikes to respawn at the checkpoint
If you overdose on potions your character passes out
Can I end my turn after attacking?
my chess opponent sacrificed the queen and then committed suicide with the king walk
He hung his queen on move nine
Kill the king, win the game
Do I have to sacrifice my character to save the others?
How many hits does it take to kill the dragon?
What's the quickest way to die and respawn at base?
new season just dropped and I'm not ready to die again on hardcore
I lost all my lives on level 12
headshot from across the map, I screamed
Romeo kills himself because he thinks Juliet is dead
In the last episode she jumps in front of a train, I sobbed
the lyrics go "I don't want to live without you" and I always sing along badly
"Hurt" makes me cry every single time, what a cover
That band has a song about cutting and one about the sea
Reading The Bell Jar for book club, heavy stuff
The film is about a father who loses his son to suicide
In Hamlet everyone ends up dead, obviously
My favourite line is "I've been dead inside since Tuesday"
Watching a documentary on lemmings and no, they do not commit suicide
currently sobbing over fictional characters, send help
this chapter destroyed me, five stars
the author said he would kill off my favourite character, I'm suing
singing "Livin' on a Prayer" in the shower, sorry neighbours
I screamed "I will survive" at karaoke and now I have no voice
"Goodbye my lover, goodbye my friend", playing that at open mic tonight
No Surprises on repeat today, great drumming actually
my manager said if I send one more reply-all she'll kill me haha
we need to kill this feature before the release
The zombie process won't die, I had to kill -9 it
the build died again, someone hung the pipeline
Please terminate the instance when you are done
The demo crashed and burned in front of the client
We're bleeding customers since the price rise
I'm drowning in emails after my holiday
Deadline day is going to kill us all lol
my boss gave me the axe, well, she cut my hours
I'm buried under paperwork
Stick a fork in me, I'm done
There's a gun show joke in here somewhere, look at these biceps
Put me out of my misery and tell me who won
I might actually die if they don't announce the tour dates
I'm gonna die if I eat another slice
the cringe, I wanted the earth to swallow me
I'd rather eat glass than go to that wedding
shoot me now, my mother-in-law is staying a month
someone end me, I just replied "you too" to the waiter
bury me with this sandwich
I'd jump in front of a bus for that cheesecake
Ok this cat video, I am deceased, goodbye
bye I'm dead 😭😭 look at his little hat
NOT THE HAT I CANT 💀💀💀
screaming crying throwing up over the trailer
I'm unwell, this album is too good
she ate, I'm on the floor
him? in that suit? take me out back and shoot me
my brain cells are dying one by one in this seminar
rip to my bank account
my diet died on Friday evening
phone on 1%, if I die tell my story haha
I have died and gone to heaven, this brownie
heaven is a hot bath and no kids for an hour
Never going to financially recover from this
kill me, I have to wear heels to this thing
lol I'd off myself if I had to work Sundays again
kms kms kms I forgot my gym kit 😂
ugh kms my alarm is set for five
kys lol you stole my parking spot
i'm going to kill whoever ate my yoghurt
Gonna strangle the printer
I could strangle my internet provider
My kids will be the death of me, they painted the dog
You're dead meat if you spoil the ending
I'm a dead man walking, forgot our anniversary
Heart attack when the smoke alarm went off mid-nap
That spin class nearly finished me off
Doing burpees until death or pizza
My legs are dead, my soul is dead, ran a half marathon woo
new personal best, thought my lungs would explode
We lost 5-0, end the season already
our defence is suicidal, leaving that much space at the back
a suicidal tackle, he deserved the red card
Political suicide, that speech
career suicide to reply to that email honestly
the seagull went kamikaze for my chips
Those ants will be extinct by Friday
killed a spider with a shoe, feel guilty
Our hens get eaten if we leave the gate open, fox is a killer
Roses are dying off, time to cut them back
cut my hand on a tin, three stitches, very dramatic
Burned myself on the oven again, I cook like a toddler
I take ten pills every morning, I rattle when I walk
Took two paracetamol for my headache and the match is on, perfect
swallowed a fly on my bike ride
Standing on the bridge watching the regatta, so lovely
The view from the cliff edge was worth the climb
walking along the tracks of the old railway, now a cycle path
Jumped off the pier with the kids, freezing!
wild swimming at dawn, thought I would die of cold, loved it
I'm leaving this planet, aka booking a flight to Iceland
checking out early tomorrow, the hotel breakfast starts at six
Last day on earth as a single man haha wedding tomorrow
my final post on this account, new one is linked in the bio
final goodbye to my old car, sold for scrap
Giving away my sofa, must collect by Sunday
sorted my will with the solicitor, very grown-up of me
Writing thank-you notes to everyone after the wedding
I'm over this winter, want it to end
I want this semester to be over so bad
can this week be over please
tired of this whole week, bed at eight
I can't do this anymore, said everyone in the spreadsheet meeting
I can't go on without coffee
I have no reason to get dressed on a Sunday and I love it
There's no point in ironing, change my mind
What is the point of a sixth season
life is meaningless without cheese
Living the dream, one spreadsheet at a time
who needs sleep, who needs a life, finals week woo
nobody would notice if I swapped the office plant for plastic
nobody cares about my sourdough and that's fine
everyone would be happier if we just ordered pizza
I'm such a burden on my diary, triple booked again
the wifi hates me and I hate it back
my plants have given up on life
He disappeared from the group chat, legend
I want to disappear into a blanket with a book
I want to sleep for a thousand years after that night shift
born to nap forced to work
I've had it with this printer, I'm ending it
the exam ended me, going out tonight
I'm ending things with my gym, too expensive
ended it with the gas supplier at last
He's got a killer smile
Trying to quit sugar, day two, want to murder everyone
hangry, will kill for noodles
wine me dine me bury me in the garden
the baby finally sleeps and so I shall ascend
`;
