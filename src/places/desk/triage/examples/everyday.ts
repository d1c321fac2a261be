import { lines } from './lines.ts';

/** Jokes, games, songs, work talk and slang: people who are in no danger. Every second one is held out. */
export const EVERYDAY = lines`
This boss killed me eleven times in a row
I'm dead 💀 that video is too funny
I died laughing at your story
I could kill for a coffee right now
My feet are killing me after that hike
Mum is going to kill me when she sees the carpet
If I have to sit through one more meeting I'll kill myself
omg kms this lecture is so boring
Killing Me Softly is my karaoke song
That exam murdered me lol
We got slaughtered in the second half
I'm dying to see the new film
Another one bites the dust, my laptop broke again
Kill the process and restart the server
Suicide Squad was better than I expected
We did suicide sprints at practice and I nearly died
I'd die for those shoes
He's drop dead gorgeous
This heat is killing me
I'm literally dying of boredom in this queue
the suspense is killing me
My phone died halfway through the call
I want to die of embarrassment, I called my teacher mum
ugh monday, kill me now lol
I keep getting killed by the same sniper
How do I kill the final boss without using grenades?
My character hangs himself at the end of the play
The song is about a man who wants to end his life, it's beautiful
She absolutely killed it on stage
You're killing it, keep going!
That joke killed me 😂😂
I'm gonna murder my brother for eating my cake
I would literally die if he texted me back
This recipe is to die for
The deadline is tomorrow and I'm toast
Time to bite the bullet and do my taxes
I shot myself in the foot with that email
Just shoot me, the printer jammed again
I'd rather die than eat sprouts
He died of a heart attack in season two
I jumped off the cliff in Skyrim just to see what happens
I overdosed on chocolate this weekend
I'm addicted to this show, it's ruining my life haha
I fell off the map and killed myself again lol, this level is awful
She's a killer goalkeeper
My dad's jokes make me want to die 😂
If he plays that song again I'm jumping out of the window
I can't live without my morning tea
I'm hanging by a thread this finals week lmao
that plot twist ended me
I'm deceased, your cat 😭😂
Dead tired after the night shift
I nearly had a heart attack when the bill came
drive me to the edge of insanity with these spreadsheets
Hang in there, it's almost Friday
Hanging out on the roof terrace with friends tonight
Took my pills and off to bed, good night all
Took my meds this morning like every morning
I'm so done with this printer
I give up, maths is impossible
Life is over, they cancelled my favourite series
My life is over, I dropped my ice cream
Cut my finger chopping onions
I cut myself shaving this morning
I need to cut my hair
The killer in the book was the vicar
I'm reading a murder mystery
"I want to live forever" is stuck in my head
Currently singing "Don't Fear the Reaper" at the top of my voice
Cutting class today
Roast me, I can take it, I'm already dead inside lol
dead inside but make it fashion
Adulting is killing my vibe
The cold plunge nearly killed me but in a good way
I've been slaying all week
slay queen you ate and left no crumbs
my battery is dying gotta go bye everyone
Goodbye everyone, see you at next week's session
See you all on Thursday, last post before my holiday
It's my last day at work tomorrow, cake in the kitchen
This is my last message before bed, night all
I'm out of here in two weeks, new job!
I have a plan for the weekend: sleep
Ready to go to Spain!
We had to put the dog's bed away, he chewed it to death
Ran my first 10k and thought I'd die at the end
Leg day. I can't feel my legs. Bury me.
I would kill to have your garden
That bug in the code has been killing me all week
Please kill that ticket, it's a duplicate
Your outfit is killing me in the best way
Bored to death waiting for the bus
Scared to death of spiders
I love you to death
Over my dead body will you paint it beige
I'm dying on this hill: pineapple belongs on pizza
Death by PowerPoint again today
Doctor Who died and came back again lol
I went out in a blaze of glory in round three
I respawned and jumped straight off the tower
We wiped on the raid because the healer died
my sims died in a pool fire
I'm gonna end him in the next match
This traffic makes me want to scream
you guys slayed me with that thread 🤣
jumping off a bridge, as in bungee, on Saturday!
Going skydiving tomorrow, if I die, I die haha
gonna hang my new curtains tonight
Hung my paintings on the wall today
My gran would turn in her grave
The crossword is driving me up the wall
No one knows how to end a Zoom call, it takes ten minutes to say goodbye
I'm crying, this puppy is too cute
Killed my sourdough starter again
I always kill my houseplants
the hangover is real, never drinking again, put me out of my misery lol
Mid-terms are going to be the death of me
He's dead to me after eating my sandwich 😂
I'll be dead by the time this update downloads
they'll find my skeleton waiting for this download
I'm about to lose my mind, the kids sang Baby Shark for two hours
"To be or not to be" is the only Hamlet line I know
We're learning a song by Nirvana, very loud
Finish him! Best game of the year
Save yourself, I'm stuck in this boring webinar
I've got ten lives left and I keep walking into lava
the new album makes me feel alive
Shoot me a message when you're free
Pulled the trigger and bought the tent
My alarm didn't go off, I'm so dead
boss is gonna murder me, I'm 20 minutes late
I'm starving, what's for tea?
Watching paint dry would be more fun
this group chat will be the end of me lmaooo
I want to crawl into a hole and die, I waved at a stranger
I almost died when they called my name, so awkward
Worst haircut ever, I can never leave the house again lol
my team lost again, why do I even bother
Not gonna lie, that workout destroyed me
that cake was sinful, I regret nothing
if my wifi drops once more I'm yeeting myself into the sun
My toddler is trying to kill me with kindness
I'd sell my soul for a nap
Kill two birds with one stone and walk to the shop
He's hung up on his ex
Suicide doors on a car that old? Lovely
The lemmings in that game jump off the cliff
Blew my brains trying to do this sudoku
The end of the world as we know it, and I feel fine
Stayin' alive, stayin' alive, that's my jogging song
Don't kill my vibe
I'm bleeding money this month
It's a dead end street, turn left
I'm killing time at the airport
Could murder a curry
We died on that hill together, ha, great quiz night
rip me, I have three essays due lol
rip my sleep schedule
This diet will be the death of me
I got executed in one shot, this gun is overpowered
Level 40 is impossible, I ragequit
`;
