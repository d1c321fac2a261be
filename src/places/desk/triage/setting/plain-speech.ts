/**
 * What people say whatever they speak of, and what people in danger speak of: themselves, those close to them, time, feeling, dying,
 * what it could be done with and where. A short text that holds any other word has a topic of its own (see `topic.ts`).
 */
export const PLAIN_SPEECH = new Set(
  `i me my mine myself we us our you your yours yourself yourselves he him his himself she her hers herself they them their themselves it its this that these those who what which when where why how
  a an the and or but so because if then than as of to in on at by for from with without into onto out off up down over under through till until before after about around near beside next past since while during between against back away far
  s t am is are was were be been being do does did done doing have has had having can could will would shall should may might must need needs ought going go goes gone went get gets got getting let lets
  not no never nor none nothing nobody nowhere neither anymore any anything anyone anybody anywhere everywhere some something someone somebody everything everyone everybody all every each both half whole lot lots many much more most less few enough too only same other another one ones else
  two three four five six seven eight nine ten eleven twelve twenty thirty forty fifty hundred first last final second end ends ending ended start begin
  now today tonight tomorrow yesterday morning afternoon evening night day days hour hours minute minutes week weeks weekend month months year years time times moment soon later long longer early late again once twice still yet ago already ever forever always
  monday tuesday wednesday thursday friday saturday sunday christmas birthday dark bed asleep sleep sleeping awake wake waking woke
  yes please sorry thank thanks hello hi hey goodbye bye farewell love loved loves dear god everybody guys friends friend family people world life lives live lived living alive die died dies dying dead death
  mother father parents dads mums moms sister brother son daughter child children kid kids baby wife husband partner girlfriend boyfriend gran grandmother grandfather nan uncle aunt cousin mate flatmate roommate girl boy man woman ex dog cat home house room
  say says said saying tell tells told know knows knew known think thinks thought thinking want wants wanted wish wishes hope feel feels felt feeling mean means believe see sees saw seen look looks looking hear heard read reading write writing wrote written post posts posted message messages text texted letter letters note notes word words
  make makes made making take takes took taken taking give gives gave given giving put puts keep keeps kept keeping leave leaves leaving left find finds found come comes coming came stay stays stop stops stopped wait waiting waits help helps try tries tried trying use used using save saved set ready decide decided choose chosen picked pick plan plans planned date mind way ways place
  hurt hurts hurting pain cry crying tears scared afraid frightened brave coward tired exhausted sad alone lonely empty numb lost broken hopeless ashamed angry calm peace peaceful quiet free happy happier happiest better best worse worst bad good fine well okay right wrong hard easy strong weak sick ill safe real true serious joking joke sure certain
  life fight fighting fought carry bear cope face handle hold go on give up over point reason reasons hope future chance choice answer only option escape worth use care cares cared matter matters need needed problem trouble troubling bother burden fault blame worry forgive remember miss missed notice noticed promise trust stand expect intend intended intention survive make it happen happened happening
  kill killed killing suicide suicidal harm overdose overdosed swallow swallowed swallowing drink drank jump jumping hang hanging hung cut cutting bleed bleeding shoot fall let step stepping tie tied loaded vodka whisky whiskey alcohol failed planning group listen listening chances feed pretend pretending
  pill pills tablet tablets meds medication medicine painkillers painkiller paracetamol insulin bottle bottles box boxes packet pack drawer cabinet cupboard stash dose rope noose belt knife knives blade blades razor gun stuff things thing everything means
  bridge roof rooftop ledge edge cliff cliffs multi storey park building below balcony tracks track train railway platform car river sea water road wrist wrists hand hands lap table front desk floor side door window bathroom top outside inside here there
  just really very maybe quite even though lol idk please like bit kind sort anyway instead together less almost nearly finally properly somewhere
  god heaven hell earth soul body heart head eyes name age old young number gonna wanna im ive
  standing stood sitting sat walking walk walked driving drive drove parked lying lay staring stare holding held counting counted bought buy ordered hidden hiding hide locked lock shut step climb climbed
  belongings possessions affairs will order shall though yourself answering answer answered phone phones replying reply picking called call calling won dark light`.split(
    /\s+/,
  ),
);

export const PLAIN_SPEECH_SPANISH = new Set(
  `yo me mi mis conmigo tu te ti tus el ella lo la le los las les nos nosotros vosotros ellos ellas se su sus esto esta este eso esa ese estas estos un una unos unas y e o u pero que como cuando donde porque si quien cual cuanto
  a de del al en con por para sin sobre hasta desde entre hacia tras ya no ni nada nadie nunca tampoco todo todos toda todas algo alguien mucho mucha muchos muchas poco mas menos muy tan tanto otra otro otras solo sola mejor peor bien mal
  es soy eres somos son ser estoy esta estas estamos estan estar estare estara estaran era fue he ha han hemos haber hay tengo tiene tenia tener voy va vas van vamos ir puedo puede quiero quiere querer quise quisiera hago hace hacer hecho hacerlo lo dejo deje dejar dejado digo dice decir dicho se sabe saber creo siento sentir
  hoy ahora esta noche manana tarde ayer anoche dia dias hora horas pronto luego antes despues siempre ultima ultimo ultimas vez veces semana mes ano lunes martes miercoles jueves viernes sabado domingo navidad
  adios perdon perdona perdonad perdonen perdonenme gracias amo quiero os mensaje mensajes carta cartas nota despedida despido despedirme palabras leais lean leas leer vean
  vida vivir viva vivo viviendo seguir muerte morir muerto muerta morirme matar matarme suicidio suicidarme acabar acabo termina terminar final fin desaparecer
  madre padre mama papa hermana hermano hijo hija hijos amigo amiga amigos familia novia novio marido mujer esposa esposo perro gato casa mundo gente dios cielo
  pastilla pastillas frasco bote caja medicamentos cuchillo cuerda pistola puente azotea tejado balcon borde vias tren ventana mano manos mesa aqui alli cosas dolor miedo sola cansado cansada paz triste
  guardado guardadas guardo preparado preparada listo lista decidido decidida saltar tirarme tomar tomado tome tomo tomarme tomarmelas regalado regale dado necesitar necesito tomarlas despertar despertara fuera ido yendo voy venid culpa culpeis cuiden cuidad cuida`.split(
    /\s+/,
  ),
);
