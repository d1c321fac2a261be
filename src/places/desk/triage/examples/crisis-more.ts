import { lines } from './lines.ts';

/** More cries for help, plain, sideways, misspelt; open to the writing of rules. */
export const CRISIS_MORE = lines`
I can't keep living like this
I wanna be dead
i shud just kill myself
Feeling suicidal tonight and alone
Thinking about killing myself again
I've thought about how I'd do it
I know how I'd do it
I keep looking at the pills
I've been researching ways to die
how do i kill myself without pain
is there a painless way to go
I'm going to jump
I'm going to drown myself
I'm going to shoot myself
going to hang myself after school
I want to slit my throat
I think I'm going to take all my tablets
just took 40 paracetamol
I took too much of my medication on purpose
I've overdosed
ive taken an overdose and im scared
I took a load of pills an hour ago
I drank a bottle of bleach
I've cut too deep and it's not stopping
I'm on the edge of the roof
I'm at the bridge
I'm sitting on the ledge
I have a knife to my wrist
The noose is tied
It's all planned
I've planned my death
I've picked the day
I chose the date and nobody knows
I won't be around much longer
you won't have to put up with me much longer
I'm not going to be here tomorrow
This is goodbye
goodbye forever
Goodbye, I love you all, I'm sorry
I just want to say goodbye to everyone before I go
I'm sorry mum, I can't do it any more, forgive me
Take care of my kids when I'm gone
I've written letters for my children
I left my note on the table
I gave away my guitar because I won't need it where I'm going
I won't need any of this soon
Nobody needs me, they'd all be better off
my family deserves better than me, they'd get over it if I died
I'm just a burden and everyone wants me gone
Nothing to live for any more
I have no reason to live
I've lost the will to go on
there's nothing left for me here
I don't see the point of living
why bother living
What's the point in carrying on
I can't carry on
I can't carry on any longer
I can't take it anymore, I want to die
I just want to stop existing
I wish I could fall asleep and not wake up
hope I die in my sleep
I wish I had died in that accident
should have been me that died
I wish someone would kill me
can someone just kill me please
I deserve to die
I deserve death
I should be dead
I'm better off dead
death would be a relief
I'm not afraid of dying any more, I welcome it
Dying seems easier than living
I long for death
I want my life to end
I want my life to be over
I want to end my suffering for good
want to end it
i need to end it all
ready to end my life
I am going to end it all this weekend
I'll be dead by Monday
by tomorrow I'll be gone
You'll read about me in the news
soon it'll all be over and I can rest
I can't live with myself
I can't live in this world
I don't belong in this world
this world isn't for me, I'm leaving
I'm leaving this world tonight
I want off this planet for good
I'm tired of life
tired of existing
sick of being alive
I hate waking up every day
I dread waking up alive
every morning I'm disappointed that I woke up
I'm disappointed I survived
I tried to end my life yesterday
I tried to take my life
tried to OD last night, woke up this morning
I attempted suicide and I'd do it again
My last attempt failed so I'm planning another
I've been self harming again
i cut again tonight
I want to cut so badly
I relapsed and cut my arms
burning myself is the only thing that helps
I can't trust myself tonight
I'm a danger to myself
I need to go to hospital before I hurt myself
I've got nobody and I'm going to hurt myself
The voices say I have to die
a voice keeps ordering me to jump
God told me to kill myself
My boyfriend said he will kill me if I leave
He strangled me last night and I'm scared he'll kill me
My friend just texted me that she's going to kill herself
my brother says he wants to die and he has a gun
my daughter took an overdose
I think my flatmate is about to kill himself
I haven't slept for five days and I feel like a god, I've spent all my savings
they are watching me through the walls and I can hear them talking
I've not eaten in a week and I passed out
I throw up everything I eat and my chest hurts
I feel like I'm losing control and I want to kill him
unaliving myself soon
sewerslide is on my mind
gonna kms tn no joke
i wanna kms fr
suicde is the only answer
im finna end it all
I'm gonna off myself, not kidding
cba with life anymore, wanna die
can't be arsed living any more
I'm knackered with living
I want to top myself
thinking of topping myself
I'm gonna do myself in
I ain't going to make it
I am at breaking point and I want to be gone
I feel there's no way out except suicide
it's the only way out
there is only one way out for me
I can't see another way out but ending it
No one would even notice if I died
if I disappeared nobody would come looking
I imagine how peaceful it would be to not exist
I fantasise about dying
thoughts of dying all day long
I have suicidal ideation every day
intrusive thoughts of killing myself won't stop
part of me wants to die
I half want to die
Sometimes I think about just stepping into traffic
thinking about driving off a bridge
the train tracks look so tempting
I stood on the platform and nearly jumped
I bought a gun today and I'm going to use it on myself
I've been hoarding my meds
saving my pills for when I'm brave enough
I'm writing my suicide note
It's time for me to go. Don't look for me.
please don't try to save me
don't feel bad when I'm gone
I hope you find peace when I'm gone
I won't survive this week
I don't want to make it to my birthday
I don't plan to live past thirty
`;
