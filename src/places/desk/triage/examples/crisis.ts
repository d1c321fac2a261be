import { lines } from './lines.ts';

/** Our own wordings of short plain cries for help; every second one is held out from the writing of rules. */
export const CRISIS = lines`
I want to die
I want to kill myself
I'm going to kill myself tonight
I don't want to be here anymore
I can't go on like this
Everyone would be better off without me
I've written my goodbye letters
I just want it all to end
I took all my pills
I have the pills in front of me
I wish I was dead
I wish I'd never been born
There's no point in living
I'm thinking about ending my life
I feel suicidal
kms tonight for real
I wanna unalive myself
im gonna end it
I dont wanna live no more
I've had enough of life
Tonight is the night. Goodbye everyone.
By the time you read this I will be gone
I don't see a reason to keep living
Nobody would miss me if I was gone
I'm a burden to my whole family
I keep thinking about jumping off the bridge
I'm standing on the roof and I'm scared
I've just taken an overdose
I swallowed a whole bottle of paracetamol
I cut my wrists and it won't stop bleeding
I tried to hang myself last night
I attempted last week and nobody knows
I don't want to wake up tomorrow
I hope I don't wake up in the morning
I want to go to sleep and never wake up
Please just let me die
What's the least painful way to die
How many sleeping tablets would it take to kill you
I've got a plan and I know when
I've been saving up my tablets
The voices are telling me to kill myself
I can't stop thinking about suicide
I want to disappear forever
I don't deserve to live
I'm done with life
I'm tired of being alive
I have nothing left to live for
Life isn't worth living anymore
I'm ready to end it all
I've given away my things, it's nearly time
Please look after my dog when I'm gone
This is my last post. I love you all
I can't keep myself safe tonight
I'm scared of what I might do to myself
I want to hurt myself so badly right now
I can't stop cutting
I'm thinking of driving my car into a wall
I want to step in front of a train
Suicide feels like the only way out
I'm suicidal and I don't know who to tell
i want to die so bad
i wnat to kill mysefl
I am going to su*cide
I wanna d!e
im so suicidall rn
going to ctb soon
I have a rope and I know where
There's a gun in my lap
I've loaded the gun
My mind is made up, nobody can stop me
I don't want to exist
I'd rather be dead than live like this
I'd be better off dead
My family will be happier when I'm dead
I won't be here next week
I won't make it to Christmas
I don't think I can make it through the night
Can't do life anymore, I want out
I'm at the end of my rope and want to end things
I want to take my own life
I'm planning my suicide
I've set a date
I think tonight I'll finally do it
I'm going to overdose
I am about to jump
I'm gonna slit my wrists
I keep imagining my own funeral and it feels like relief
I want to be with my mum in heaven, I'm going to her tonight
Sorry everyone, I can't do this any more. Goodbye.
Tell my kids I love them
Nobody can help me now, it's over for me
I see no future and no way out but death
I hate being alive
I pray every night that God takes me
If I died tonight nobody would care
I wouldn't mind if a bus hit me
I lost the will to live
The world would be better without me
I'm checking out of this life
There's only one way to make this pain stop and that's dying
I have been fantasising about dying all day
I'm not safe on my own right now
I need help, I'm going to do something stupid to myself
I've been suicidal for weeks and it's getting worse
I nearly did it last night
I couldn't go through with it but I'll try again
They should have let me die
I regret surviving
I wish the overdose had worked
why am I still alive
what's the point of being alive
why shouldn't I just kill myself
someone please kill me I can't take it
I can't see myself living past this year
I don't plan on being around much longer
It would be easier if I were dead
Not sure I can keep living with this
I feel like killing myself
thinking about offing myself
I'm ending it today
it'll all be over by tomorrow morning
I'm writing my note now
I left a note for my wife
I got my affairs in order, I'm ready to go
I just drank bleach
I've taken thirty of my antidepressants
took way too many pills help
I don't feel safe with myself
I'm bleeding a lot, I cut too deep
the knife is in my hand
I bought the rope today
I'm sat by the train tracks
walking to the bridge now
Goodbye cruel world
see you all on the other side
I've made peace with dying
death sounds so peaceful
I crave death every day
all I think about is dying
I'm too much of a coward to kill myself
My kids deserve a better mother, they'd be better off if I was dead
Nothing helps. I want to end my suffering.
I'm going to hang myself
Ive decided to end my life on friday
I want to join my husband, I can't live without him
I haven't eaten for six days and I keep fainting
My plan is to do it after the weekend
I'm a waste of space and should be dead
every day I wish I could just stop existing
I don't care if I live or die
nothing to live for
no reason to stay alive
I cant anymore, I just want to be dead
want to die
suicidal again
thinking of ending things
I might kill myself
I could kill myself and no one would notice
I don't think I want to live
I don't know how much longer I can stay alive
I'm losing the fight to stay alive
My life is over
I give up on life
I just want to sleep forever
`;
