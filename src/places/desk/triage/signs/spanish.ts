import { phrases, type Sign } from './sign.ts';

/** The plain cases in Spanish, written without accents. */
export const SPANISH: Sign[] = [
  {
    name: 'wishToDie',
    phrases: phrases`
    (quiero|queria|quisiera|deseo|necesito|prefiero|preferiria|ganas de|deseos de|merezco|pensando en|pienso en|pienso mucho en|solo quiero|esperando) (solo)? (morir|morirme|estar muerto|estar muerta|la muerte|mi muerte|que me muera); me (quiero|queria|quisiera|gustaria|deberia|merezco) (solo)? (morir|morirme|estar muert*); ojala (estuviera|estuviese|me muriera|me muriese|me muera|muriera) (muert*)?; (estaria|estoy|seria) mejor muert*; mejor muert*; que alguien me mate; dios llevame; matenme; ojala me maten; ya quiero que me muera`,
  },
  {
    name: 'thoughts',
    phrases: phrases`
    matarme; suicidarme; quitarme la vida; acabar con (mi vida|todo|esto|mi sufrimiento); terminar con (mi vida|todo|mi sufrimiento); ahorcarme; colgarme; me (quiero|quisiera|deberia|podria) (matar|suicidar|quitar la vida|ahorcar|colgar); (me)? (pienso|pensando|piensa|pensar|pense|pensamientos|ideas|ideacion) (mucho|todo el tiempo)? (en)? (el|de)? (suicid*); (estoy|soy|me siento|siento) suicida; kms; desvivirme; me (quiero|voy a) desvivir; pensamientos suicidas`,
  },
  {
    name: 'intent',
    unless: phrases`ultim* mensaje (de|del|antes|por) (dia|la noche|hoy|vacaciones|las vacaciones|del dia)?; todas las (vacaciones|manzanas|clases|fotos|tardes|mananas); hacerlo (_2) (la|el) (mudanza|examen|tarea|compra|comida|trabajo|curso|viaje); (piscina|trampolin|paracaidas|mar con|cama)`,
    phrases: phrases`
    me voy a (matar|suicidar|quitar la vida|ahorcar|colgar|tirar|cortar las venas|tomar todas); voy a (matarme|suicidarme|quitarme la vida|acabar con mi vida|acabar con todo|ahorcarme|colgarme|saltar (del|de|desde)|tirarme (del|de|desde|al|a)|cortarme las venas|tomarme todas|hacerlo (hoy|esta noche|manana)|terminar con todo|morir (hoy|esta noche|manana)); (tengo|hice) un plan (para (matarme|morir|suicidarme|hacerlo|acabar)); (esta|es) (noche)? (es)? mi ultim* (noche|dia|mensaje); (hoy|esta noche|manana) (me mato|acabo con todo|todo termina|lo hago|me muero .)`,
  },
  {
    name: 'passiveWish',
    unless: phrases`(vivir|seguir|estar|continuar) (mas)? (con|en) (mi|mis|este|esta|la|el|un|una|casa|madrid|ese|esa) (_)? (padres|madre|padre|trabajo|barrio|casa|piso|ciudad|pueblo|curso|clase|empresa|reunion|equipo|fiesta|.); (vivir|seguir|estar) (mas)? en (este|esta|el|la|ese|esa) (barrio|casa|piso|ciudad|pueblo|trabajo|empresa|curso|clase|pais)`,
    ownsNegation: true,
    phrases: phrases`
    no quiero (seguir|vivir|estar|existir|despertar|continuar) (viviendo|mas|aqui|vivo|viva|asi|adelante|nunca|manana|.)?; ya no quiero (seguir|vivir|estar|existir|despertar|nada de la vida); no (quisiera|deseo) (vivir|despertar|seguir|existir); ojala no (despertara|despertase|despierte|hubiera nacido|hubiese nacido|existiera|despertar); ojala nunca (hubiera|hubiese|haber) nacido; (quiero|quisiera) (desaparecer|dejar de (existir|vivir|sufrir)|no existir|dormir (y no|para siempre)|que todo (termine|acabe|se acabe)|que esto (termine|acabe|se acabe)); no merezco (vivir|la vida|estar vivo|estar viva)
    (cansad*|hart*) de (vivir|la vida|existir|mi vida|estar viv*); la vida no (vale|tiene) (la pena|sentido|nada); mi vida no (vale|tiene) (nada|sentido|la pena); no vale la pena (vivir|seguir viviendo|seguir); no (tengo|encuentro|veo|hay|queda) (ninguna|una|mas|ningun)? (razones|razon|motivos|motivo|ganas|sentido|sentido a) (para|de|a)? (vivir|seguir|seguir viviendo|la vida|mi vida); sin (razones|ganas|motivos) (para|de) (vivir|seguir); no puedo (mas|seguir) (con)? (esta vida|mi vida|viviendo|asi|vivir|.); ya no (puedo|aguanto) mas; no aguanto (mas|esta vida); no despertar (nunca|mas|manana); me rindo .; para que (vivir|seguir|sigo viv*)`,
  },
  {
    name: 'betterWithout',
    phrases: phrases`
    (estarian|estaran|estaria|vivirian|serian) (todos|mejor|mas felices) (mejor|felices)? sin mi; (todos|mi familia|mis hijos|el mundo|ellos) (estarian|estaria|estaran|seria|serian) (mejor|mas felices|mas feliz|feliz) (sin mi|si (me muero|no existiera|no estuviera|yo no|muero)); (soy|ser|siento que soy) (solo)? una carga (para)?; nadie me (extranaria|extrana|echaria de menos|va a extranar|necesita); a nadie le (importo|importaria|importa) (si me muero|si muero|.)`,
  },
  {
    name: 'taken',
    phrases: phrases`
    (me)? (acabo de|he)? (tome|tomar|tomado|tomo|trague|tragado) (todas|muchas|todo|un monton|un frasco|una caja|un bote|demasiadas|[0-9]+|un puno|varias|el frasco|la caja|mas) (las|mis|de|el|la|frasco|caja|bote)? (de|las|mis|sus)? (_2)? (pastillas|medicamentos|medicinas|pildoras|tabletas|somniferos|ansioliticos|paracetamol|frasco|cloro); (tome|trague|bebi) (cloro|veneno|lejia); me (corte|he cortado|estoy cortando) las (venas|munecas); tuve una sobredosis; sobredosis de`,
  },
  {
    name: 'attempt',
    phrases: phrases`
    (intente|trate de|intento|he intentado|volvi a intentar|casi) (suicidarme|matarme|quitarme la vida|ahorcarme|acabar con mi vida|me mato); mi intento de suicidio; (anoche|ayer) (intente|trate de|casi) ; intento de suicidio`,
  },
  {
    name: 'selfInjury',
    phrases: phrases`me (corto|corte|estoy cortando|hago dano|hice dano|estoy haciendo dano|lastimo|lastime|autolesiono|autolesione|quemo) (los brazos|las piernas|otra vez|de nuevo|.|para|cuando|y|las)?; (hacerme|haciendome|haciendo) dano; cortarme; autolesi*`,
  },
  {
    name: 'methodQuestion',
    phrases: phrases`(forma|manera|modo|metodo) (mas|menos)? (rapida|dolorosa|facil|indolora|segura|efectiva|sin dolor) (de|para)? (morir|matarme|suicid*|hacerlo)?; (como|cuantas) (pastillas|puedo|pastillas necesito|me) (_3)? (morir|matarme|matar|suicid*|mato); morir sin (dolor|sufrir); hacerlo sin sufrir; sobredosis letal`,
  },
  {
    name: 'note',
    phrases: phrases`(mi|la|una|escribi|dejo|deje) (mi|una|la)? (carta|nota) (de)? (despedida|suicid*|adios)`,
  },
  {
    name: 'goodbye',
    unless: phrases`hasta (el|la|luego|pronto|manana|otra); nos vemos; buen (viaje|fin); vacaciones; companeros`,
    phrases: phrases`adios (a todos|mundo|mundo cruel|para siempre|vida); me despido (de todos|de este mundo|para siempre); cuando (ya)? no este (cuiden|aqui); (mi|la) ultima noche; perdonenme todos; los quiero (mucho)? adios`,
  },
  {
    name: 'commandVoices',
    phrases: phrases`(las)? voces me (dicen|ordenan|piden|gritan) (que)? (me)? (mate|matarme|muera|haga dano|corte|_)`,
  },
  {
    name: 'otherAtRisk',
    phrases: phrases`(mi|un|una) (hermana|hermano|amiga|amigo|hija|hijo|novia|novio|mama|papa|prima|primo|pareja|esposa|esposo|marido|madre|padre|vecino|vecina|companero|companera) (_4)? (quiere|dice|va|intento|trato|piensa|amenaza|hablo|habla) (_4)? (matarse|suicidarse|morir|morirse|quitarse la vida|suicid*|ya no quiere vivir|no quiere vivir)`,
  },
  {
    name: 'partnerThreat',
    phrases: phrases`(marido|esposo|novio|pareja|ex|el|papa|padre|padrastro|mujer|esposa|novia) (_4)? (me va a matar|amenaza* (con matarme|de muerte|con un)|quiere matarme|dice que me (mata|va a matar)|intento (matarme|ahorcarme|estrangularme)|me (ahorco|estrangulo|apunto)); tengo miedo (de)? que (el)? me mate`,
  },
  {
    name: 'abuse',
    phrases: phrases`(marido|esposo|novio|pareja|ex|el|papa|padre|padrastro|mama) me (pega|pego|golpea|golpeo|viola|violo|empujo)`,
  },
  {
    name: 'intent',
    unless: phrases`(cada|por la|de la|todas las) (manana|noche|dia|noches|mananas); (con|despues) (el|del)? (desayuno|cena|comida|agua); medico; receta; ensayo; piscina; trampolin`,
    phrases: phrases`
    (pastillas|medicamentos|frasco|bote|caja|pastilla) (_6) (me las voy a|voy a|quiero|pienso|para) (tomar|tomarme|tomarmelas|tragar|tragarme|tomarlas) (todas|todo|el bote|el frasco|esta noche|ahora|hoy|.)?; me las (tomo|trago|tomare) (todas|ya|ahora|esta noche); (ya|acabo de)? (tome|me tome|he tomado|me he tomado) (las|todas|todas las|mis) (pastillas|medicamentos) (.|adios|perdon*|todas|y|para); no para de sangrar; me (he cortado|corte) (y|mucho|las venas|profundo|demasiado); me las voy a (tomar|tragar) (todas|.|esta noche|ahora|hoy); (tomarme|tragarme|tomarmelas) (todas|todo el|todas las|el bote|la caja|el frasco); (voy|vamos|a punto de|listo para|lista para|quiero) (a)? (saltar|tirarme|lanzarme|arrojarme) (.|al|del|desde|a|por|de|ya|ahora|esta); (en el|en la|al|desde el|desde la) (puente|azotea|borde|tejado|balcon|vias) (_3) (saltar|tirarme|lanzarme|no quiero); (esta noche|hoy|manana) (lo hago|lo voy a hacer|acabo|termino|se acaba|todo acaba|me voy para siempre)`,
  },
  {
    name: 'means',
    unless: phrases`(cebolla|cortando|cocina|lavadora|lavavajillas|desayuno|medico|receta|farmacia|excursion|escalada|armario|jugar|pan|queso|carne|fruta)`,
    phrases: phrases`
    (tengo|con|aqui|guardo|compre|consegui|agarre|cogi) (_3) (pastillas|cuchillo|cuerda|pistola|soga|navaja|cuchilla|veneno|arma) (_2) (aqui|en la mano|en mi mano|en las manos|delante|al lado|preparad*|list*|guardad*|conmigo|y no quiero|en la mesa|suficientes|para (esta noche|hacerlo|matarme|acabar)); (he guardado|guarde|estoy guardando|he juntado|junte|llevo guardando|ahorrando|acumulando|acumulado) (_3) (pastillas|medicamentos|medicacion)`,
  },
  {
    name: 'noTomorrow',
    ownsNegation: true,
    phrases: phrases`
    (ojala|espero|quiero|quisiera|prefiero|ojala que) (manana)? (no|nunca) (me)? (despertara|despertarme|despertar|despertase|despierte|amanezca|amanecer) (manana|mas|nunca|.|jamas)?; no (voy a|creo que) (llegar|llegue|pasar|pase|sobrevivir|sobreviva|amanecer|despertar) (a|de|hasta|la|de la)? (_)? (manana|noche|semana|navidad|.); (no se|no puedo prometer|no prometo) (si|que) (_2) (vivo|viva|manana|despierte|siga); manana (ya)? estare muert*; esta noche me muero`,
  },
  {
    name: 'notHere',
    ownsNegation: true,
    unless: phrases`(cita|vacaciones|viaje|trabajo|hospital|medico|oficina|boda|casa de|reunion|clase|grupo|vuelvo|hasta el|playa|fiesta)`,
    phrases: phrases`
    (manana|pronto|ya|cuando (_4)) (ya)? no (estare|voy a estar|estoy) (aqui|mas|.|con vosotros|con ustedes|en este mundo|viv*)?; no (estare|voy a estar) (aqui|viv*) (manana|cuando|mucho|para|el|la); (ya)? no (las|lo|los|la|me) (voy a necesitar|necesitare|necesito|hara falta) (mas|.|ya|donde)?; (no volvereis|no volveran|nunca mas|no vais|no van) a (verme|ver|saber de mi)`,
  },
  {
    name: 'lastWords',
    unless: phrases`(vacaciones|hasta (el|la|luego|manana|pronto|lunes)|nos vemos|trabajo|companeros|curso|clase|buenas noches|del dia|llego|llegar tarde|antes de|oficina|tren|abuela|jubila*)`,
    phrases: phrases`
    (este|esta|es|sera) (es|sera)? (mi|el|la) ultim* (mensaje|carta|post|noche|palabras|publicacion|vez que (escribo|hablo)); (mis) ultimas palabras; adios (a todos|a todas|amigos|familia|mama|os quiero|los quiero|para siempre|mundo) (_4)? (.|os|los|perdon*|gracias|quiero); (gracias por todo|perdon*|os quiero|los quiero|los amo) (_3)? adios; decid*|digan*|dile|diganle (_4) (que (_2)? (quiero|amo|queria|amaba|quise|perdone)); no (os culpeis|se culpen|es culpa (vuestra|de nadie|suya|tuya)); me (despido|voy) (de todos|para siempre|con dios|en paz); cuid* de mi (_) cuando (ya)? no este`,
  },
  {
    name: 'setOnIt',
    phrases: phrases`
    lo (voy a hacer|hare|hago) (hoy|esta noche|ya|ahora|.|manana|cuando);     (voy a|a punto de|lista para|listo para|decidid* a) hacerlo (hoy|esta noche|ya|ahora|.|manana|cuando); (ya)? (lo he decidido|esta decidido|lo tengo todo (preparado|listo|pensado)|tengo todo (listo|preparado)); he tomado (la|una|mi) decision; (todo) (termina|acaba|se acaba|terminara|acabara) (hoy|esta noche|manana|pronto); ya no (hay vuelta atras|puedo mas|aguanto mas) (_3) (adios|esta noche|hoy|fin)`,
  },
  {
    name: 'otherAtRisk',
    unless: phrases`(cada|por la) (manana|noche); (se ha tomado|tomo|toma) (su|la|una) (pastilla|medicina|medicacion)`,
    phrases: phrases`
    (mi|un|una|el|ella|su) (mejor)? (hermana|hermano|amiga|amigo|hija|hijo|novia|novio|mama|papa|prima|primo|pareja|esposa|esposo|marido|mujer|madre|padre|vecina|vecino|companero|companera|abuela|abuelo|tia|tio)? (_3) (tomado|tomo|trago|tragado) (_3) (pastillas|medicamentos|algo|frasco|bote|todo|sobredosis|veneno); (mi|un|una) (mejor)? (hermana|hermano|amiga|amigo|hija|hijo|novia|novio|mama|papa|prima|primo|pareja|esposa|esposo|marido|mujer|madre|padre|vecina|vecino|companero|companera|abuela|abuelo) (_5) (se va a matar|va a matarse|quiere matarse|quiere morir*|se quiere (matar|morir|suicidar)|se corto las venas|va a (saltar|tirarse|suicidarse)|se (despidio|ha despedido)|no quiere vivir|me ha dicho adios|(_2) no (contesta|responde|coge|despierta)|dejo una (nota|carta)|ha dejado una (nota|carta))`,
  },
];
