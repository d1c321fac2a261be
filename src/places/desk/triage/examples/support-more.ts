import { lines } from './lines.ts';

/** More ordinary talk among peers, supporters, carers and professionals; open to the writing of rules. */
export const SUPPORT_MORE = lines`
I've felt flat for weeks and the washing up is winning. Today I did three plates. Three is more than none.
My anxiety is through the roof because of the move. I keep making lists and then losing the lists.
Does anyone else feel guilty for resting? I sit down and immediately feel useless.
I can't stop crying since the breakup. My sister says it takes time. How long did it take you?
I hate myself for eating the whole packet. I know that's harsh. My dietitian and I are working on the voice that says it.
Everything is too much this week: the boiler, the kids' school, my shifts. I could do with a kind word.
I'm scared that my depression is coming back. I recognise the signs: no music, no showers. I've booked my GP.
Nobody at work knows that I'm ill and keeping it secret is exhausting.
I feel worthless when I compare myself with my cousins. It's silly but it hurts.
My ex keeps texting and I go back to square one each time. I blocked him today.
How do you tell a new partner that you hear voices sometimes? Mine are mostly quiet these days.
I don't hear voices any more since the new tablets, but I've put on weight. Swings and roundabouts.
My sister came home from hospital after her psychosis and sleeps most of the day. What can we do as a family?
My son won't come out of his room. He's nineteen and says he's fine. I'm worried but I don't want to push.
My best friend is grieving and I never know what to say. I bring soup.
I support my wife who has PTSD. I get tired and then I'm ashamed of being tired.
I work as a social worker and I'm collecting good examples of peer support for a talk.
Our team had suicide awareness training today and the trainer was brilliant. Ask directly, she said, and listen.
Posting the crisis numbers again as it's a bank holiday and some lines have other hours.
It's Suicide Prevention Day on Tuesday. We light candles at seven for those we've lost.
I lost my dad to suicide when I was ten. Some years the anniversary is heavy and some years it's a day in the garden.
My cousin took his own life last spring. The bereavement group at the library meets on Mondays and I'm finally going.
She died by suicide five years ago and I still speak to her when I water the plants.
My old therapist died last month. I didn't expect to grieve someone I paid to see.
Ten years ago I was in a very dark place and made an attempt. I'm writing this from my allotment with dirt under my nails.
I overdosed when I was seventeen. I'm thirty-four now with two girls and I want younger me to know that it was worth it to stay.
I used to cut. I haven't for four years, and today I wore short sleeves to the shop.
I spent three months in hospital in 2018. If you're about to go in: pack earplugs and slippers.
When I was first diagnosed I thought my life was over. It wasn't. It took a different road.
I was suicidal after my second baby. They helped me at the mother and baby unit. Happy to chat with anyone who's there now.
I don't want to die, I want to feel rested. My doctor laughed kindly and said that's the anaemia talking.
I never had thoughts of ending my life, but I did stop caring about birthdays and food and friends.
Not suicidal, just sad. Writing it here because the flat is quiet.
Just a moan: three buses didn't come and I missed group. I'm so frustrated I could cry.
I get dark moods in November. I've started walking at lunchtime and it takes the edge off.
I had my first drink in a year. I'm disappointed in myself. Sponsor says day one is still a day.
Gambling has eaten my savings. I've told my wife tonight. She's hurt, we're talking.
I miss being able to work. People ask what I do and I never know what to say.
My benefits were stopped and I'm frightened about the rent. Who can help me write the appeal?
I feel trapped in this flat with the damp and the noise. The council says eighteen months.
I'm so lonely that I talk to the radio. The clubhouse lunch on Fridays is the best part of my week.
I can't face Christmas with my family. Is anything open on the day?
I keep waking at four with my heart racing. What do you do at that hour?
My head is full of worst cases. The plane, the lump, the letter. CBT starts in May.
I can't do crowds any more, so I left the concert in the interval. My friend understood.
I cannot take this waiting any longer, the assessment was due in June.
I don't know who I am without my illness. Has anyone else felt lost when they got better?
I wish I could be the person I was before. Some days I grieve for her.
Do you ever feel like a fraud in recovery? People praise me and I think, if you only knew.
I felt nothing at my own birthday party. Smiled, though. Is that the antidepressants?
I'm coming off venlafaxine slowly and the brain zaps are grim. How long did yours last?
How many milligrams of sertraline are you all on? My doctor wants to go up to 100.
I forgot my lithium twice this week. I've put a box by the kettle.
The pharmacist mixed up my tablets and I noticed in time. Check your boxes, friends.
I sleep with the light on since the burglary. It's been a month.
My neighbour shouts at his wife and I don't know whether to call someone.
I left him two years ago. If you're thinking of leaving, the advocates at the centre are gold.
He never hit me, but he checked my receipts. It took me years to call it what it was.
Body image talk: I bought jeans in the size that fits and didn't cry in the changing room.
I ate lunch in front of people for the first time in months. Small win, big for me.
My eating disorder recovery is boring, and that's a good sign.
Tonight I'm going to the choir for the first time. If I stand at the back, will anyone mind?
I'm planning to end my therapy in July. It's been three good years. How do you say goodbye to a therapist?
I decided to leave the job that made me ill. Scared and light at the same time.
My last session was today. I gave her a plant. We both nearly cried.
I want to be done with this court case. It has taken two years of sleep.
I feel as if I'm a burden when I ask for lifts, so thank you, Sam, for making it easy.
My kids are the reason I get up, even on grey days. We make pancakes when it's bad.
Some days I only exist. Today I lived a bit: sea, chips, my brother's bad jokes.
I'm done apologising for being slow. Slow is how I got here.
I'm angry with God, if I'm honest. The pastor said that's allowed.
During Ramadan I find the nights hard on my mood, does anyone adjust their tablets with their doctor?
As a trans woman I dread family weddings. Looking for others who'd share how they manage.
I came out to my mum and she went silent for a week. Today she asked what I'd like for dinner.
My dog died and I feel silly for how much it hurts.
Mum has months left, the doctor says. I'm trying to be with her and not ahead of her.
My grandad wants to die at home, in his own bed, and we're trying to arrange that with the hospice.
I'm a hospice nurse and I came here because my own cup is empty.
I lost a patient this week. I'm a junior doctor. I don't know where to put it.
Teacher here. A pupil told me something hard today and I passed it on as I should. Now I can't settle.
How do I help a friend who's drinking too much? She gets cross when I mention it.
My flatmate has been very low since exams. I made a list of numbers for her and we watched films.
My brother doesn't answer my calls much since his divorce. I'd like to reach out without nagging.
What do I say to someone who has just been diagnosed with schizophrenia?
I run the men's walk. Men talk better side by side. Saturday at ten by the bandstand.
Can someone explain what a WRAP or recovery plan is and whether it's worth doing?
The wellness tools course starts on the fifth. I'm nervous but I put my name down.
I'm studying for my exams while depressed and my concentration is shot. Any tricks?
I've been on the waiting list so long that I feel forgotten.
The ambulance crew were so patient with my panic attack. I thought that I was dying. I wasn't.
I thought I was having a heart attack and going to die. It was panic. I still feel wobbly.
Scared of flying, scared of lifts, scared of bridges. Exposure ladder starts with the lift.
I have harm OCD. The thoughts horrify me and my therapist says that's the point.
I want to hurt nobody, I only want to be left alone when I'm overloaded. That's autism for me.
Last night I slept nine hours. I'd like to frame it.
Grateful post: tea, my cat, the woman at the desk who remembered my name.
Hello all, I'm new. Bipolar, two cats, shy. I'd like to find a morning group.
I moved to a new country and I can't make friends in this language. It's isolating and I feel stupid.
I failed my driving test for the third time and I feel like an idiot. Chocolate helped.
I feel like giving up on dating. Every app makes me sadder.
I give up on trying to please my mother. It's making me ill.
I'm so tired of fighting with insurance. Every call is an hour on hold and I end up in tears.
`;
