import { lines } from './lines.ts';

export const CRISIS_ES = lines`
Quiero morir
Quiero morirme
Me quiero morir
Quiero matarme
Me voy a matar esta noche
No quiero vivir más
Ya no quiero vivir
No quiero seguir viviendo
Quiero suicidarme
Estoy pensando en suicidarme
Pienso en el suicidio todos los días
Quiero quitarme la vida
Voy a acabar con mi vida
Todos estarían mejor sin mí
Soy una carga para mi familia
No tengo razones para vivir
Me tomé todas las pastillas
Me acabo de tomar un frasco de pastillas
Ojalá no despertara mañana
Ojalá estuviera muerta
Quiero desaparecer para siempre
Me corté las venas
No puedo más con esta vida
Ya no aguanto más, quiero que todo termine
Escribí mi carta de despedida
Adiós a todos, esta es mi última noche
Tengo un plan para matarme
Voy a saltar del puente
Intenté suicidarme anoche
Me estoy haciendo daño otra vez
Prefiero estar muerto
No merezco vivir
La vida no vale la pena
Tengo ganas de morir
Las voces me dicen que me mate
Mi hermana dice que quiere matarse
Mi marido dice que me va a matar
no quiero despertar
estoy cansada de vivir
cual es la forma menos dolorosa de morir
`;

export const EVERYDAY_ES = lines`
Me muero de risa con este video
Me muero de hambre, ¿qué hay para cenar?
Este trabajo me está matando
Maté al jefe final a la primera
Hoy fui a mi grupo y me sentí mejor
¿Alguien tiene consejos para dormir mejor?
Tengo ansiedad pero voy saliendo poco a poco
Me muero de ganas de verte
Mi abuela murió el mes pasado y la extraño mucho
Gracias a todos por escuchar
No quiero morir, quiero curarme
Hace años pensé en suicidarme, hoy estoy bien y agradecida
Estoy muerta de sueño
Mi mamá me va a matar si repruebo el examen
Empecé terapia esta semana y me cuesta
La ansiedad me mata antes de los exámenes
El partido estuvo de infarto
Me siento sola desde que me mudé a esta ciudad
Busco un grupo de apoyo para familiares
Feliz cumpleaños, que cumplas muchos más
`;
