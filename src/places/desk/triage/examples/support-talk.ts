import { lines } from './lines.ts';

/** What people in a peer-support community write on ordinary days. Every second one is held out. */
export const SUPPORT_TALK = lines`
Had a rough week. The anxiety is back and I've been struggling to leave the house, but I made it to the corner shop today and I'm counting that.
Does anyone have tips for sleeping when your mind won't switch off? I've tried the usual things like no screens and chamomile.
I started a new medication on Monday and feel a bit sick. Did that go away for you after a couple of weeks?
I feel so alone since I moved here. I don't know anyone and the evenings are long. Thinking of joining the Wednesday group.
My mum died in March and I still set the table for two. Grief is strange. Thank you for listening.
I lost my brother to suicide six years ago. I'm here for anyone who is going through that. It does get lighter to carry.
Three years ago I tried to kill myself. Today I have a job I love and a dog who snores. If you're in the dark, please hold on.
I used to be suicidal in my twenties. Therapy and time helped a lot and I'm glad I'm still here.
My friend has depression and I want to support her without being pushy. What helped you when you were low?
I'm a nurse on a mental health ward and looking for peer groups for our patients. Does this community take referrals?
I cried in the supermarket again. Nothing happened, it just came. Anyone else get that?
Panic attack on the bus this morning. I did the grounding exercise and got off one stop early. Proud of myself.
I can't cope with my neighbours' music any longer, I've complained to the council twice.
Work is so stressful that I dread Sundays. I think I need to talk with my manager about hours.
I hate my job and I feel stuck. Has anybody here changed careers at fifty?
My therapist is on holiday for three weeks and I'm finding it hard. How do you manage the gap?
My husband has bipolar and I'm exhausted from worrying. Is there a group for partners?
Some days I feel hopeless about ever finding work, but the job club has been kind.
I've been low since the winter started. Light box arrived today, fingers crossed.
I relapsed on drinking after eight months. I'm ashamed but I went to a meeting tonight and I'm back at day one.
Two years clean from self-harm today! I never thought I'd write this.
I'm not suicidal, I'm just so tired of being sad. I see my GP on Thursday.
Feeling numb again. I don't enjoy things the way I did. Anyone found something that helped with that?
My daughter was just diagnosed with an eating disorder. Where do I start reading?
I had my first day volunteering at the food bank and it felt good to be useful.
The benefits form is driving me to despair. Can someone help me fill it in?
I broke up with my girlfriend last month and I keep checking her profile. It hurts so much.
I feel like a failure as a dad because I lost my temper at breakfast. We talked later and it was okay.
I don't know what to do anymore about my teenage son's screen time.
I'm overwhelmed with the house, the kids and my mum's care. Nobody helps. I need a break.
It's the anniversary of my dad's death tomorrow. I'm planning to walk to his favourite spot.
I've been diagnosed with BPD and I'm relieved to have a name for it, but scared too.
Group was hard tonight. I said things I've never said. I feel lighter and shaky.
I hear a lot of people say that mindfulness helps. For me it made the worry worse. What else is there?
I want to thank the person who sat with me at the clubhouse on Tuesday. You made a difference.
My sleep is a mess and I keep napping. Trying to get up at eight every day this week.
I worry about everything: money, health, my kids. My head never stops.
Nobody texted me on my birthday and it stung. I bought myself flowers.
I'm scared of going back to work after six months off. How did you do your phased return?
Is it normal to feel worse in the first weeks of therapy?
I've been clean for ninety days. The cravings are still there but I call my sponsor.
My anger scares me sometimes. I shout and then I feel guilty. I've signed up for a course.
I feel like I don't fit in anywhere, even in my own family. Does it get easier?
I'm tired of people telling me to cheer up. They don't get it.
Our suicide prevention training is next Friday at ten; there are four places left.
As a moderator I'd like to remind everyone that the crisis lines are listed under Help now.
I read an article about veterans and suicide rates today and it made me sad for my old unit.
The school is running a talk on self-harm for parents. Would anyone like to come with me?
Our cat is dying and I don't know how to tell the children.
My grandmother is dying. The hospice has been wonderful. I hold her hand a lot.
I was abused as a child and I'm only now talking about it. My counsellor is patient with me.
I have OCD and my intrusive thoughts are about contamination mostly. Exposure therapy is tough but it works.
Today was one of those days where I stayed in bed until two. Then I had a shower and that was my win.
How do I tell my boss that I have depression? I'm afraid that they will treat me differently.
I get so lonely at weekends. During the week there's work, but then two days of silence.
I took my medication late and felt dizzy all day. Has that happened to you?
Is it ok to take sertraline with ibuprofen? I forgot to ask the pharmacist.
I had thoughts of ending it when I was nineteen. I'm forty now and teach art. Life surprised me.
The chronic pain is getting me down. I want the pain to stop so that I can go back to my allotment.
I want this divorce to be over. The solicitor says two more months.
My partner keeps criticising how I look and it's wearing me down. We've started couples counselling.
Christmas is hard without him. I'm going to light a candle and go to my sister's.
I keep thinking about my miscarriage. People say it was early, but she was real to me.
I don't feel safe on the night bus so I've asked for a lift to the group. Could anyone help?
I can't go on the walk on Saturday, my knee is bad. Have fun everybody.
I can't do this form on my phone. Is there a paper one?
Goodbye to the old clubhouse! We move to the new rooms on Monday.
I'm giving away my old guitar, collection only. It deserves somebody who plays.
Clearing out my wardrobe, lots of clothes to give away, size twelve.
I finally decided to see a psychiatrist. The date is the fourth. Nervous but hopeful.
I have a plan for bad days now: tea, walk, call Sam.
My wellness plan has a list of who to ring. It took an hour to write and I feel more in control.
Heard a song that reminded me of the hospital. Odd how it comes back. I'm alright now.
Two weeks out of hospital and doing better. The ward staff were kind to me.
After my suicide attempt in 2015 I thought nothing would change. It did. Ask me anything about DBT.
I'm studying to be a counsellor and my essay is about loneliness in older men. Any reading you'd recommend?
My dad has dementia and asked me four times who I was. I laughed and then cried in the car.
I'm so angry at the waiting list. Nine months to see anyone. How do you all keep going in between?
I get panicky thinking about death since my heart scare. My doctor calls it health anxiety.
I'm scared of dying ever since covid. Nights are worst. Anybody else with health anxiety?
I'm worried about my weight but my dietitian says I'm on track.
I don't want to be here, at my in-laws, all Christmas. Any polite excuses?
I wish I could disappear for a week to a cottage by the sea with no phone.
I'd love to sleep for a hundred hours. New baby, no rest.
My manager makes me feel worthless. I'm writing everything down and talking to the union.
I just want to be at peace with my body. The group on Tuesday talks about that.
Feeling like a burden to my carer is something I've talked about with her. She laughed and hugged me.
Has anyone moved from the city to the country for their mental health? Was it lonely?
My hands shake when I have to speak in group. Is that OK? Nobody seemed to mind.
I'm at the end of my tether with the housing office. They lost my papers again.
I miss my dog so much. He was put to sleep on Friday. The house is so quiet.
I feel empty after finishing university. Everyone seems to know where they are going.
Thanks to whoever shared the breathing app. It got me through the dentist.
Does the men's shed still meet on Mondays? I'd like to come but I get nervous with new people.
I love how this place never rushes me. I read for three weeks before I wrote anything.
I'm a carer for my son with schizophrenia. He's doing well on the new injection and smiled today.
Voice-hearers' group meets on the second Tuesday. Everyone who hears voices is welcome, and so are friends.
I stopped taking lithium once and it went badly, so now I talk to my doctor first.
I'm in a manic-depression study at the university and they're looking for volunteers.
My counsellor asked whether I had thoughts of suicide and I could honestly say no. That felt new.
I dread the dark evenings. What do you do between five and bedtime?
Finally told my sister about my depression. She said she had guessed and brought soup.
I worry that I'm too much for my friends. Someone told me that friends get to decide that themselves.
Got my sleep diary back: six hours on average. Better than I feared.
I lost my job in August and I'm ashamed to tell my parents. How did you tell yours?
`;
