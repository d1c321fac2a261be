export type Language = 'en' | 'es' | 'unread';

const words = (text: string): Set<string> => new Set(text.split(/\s+/));
const ENGLISH = words(
  `the a an and or but i you he she it we they me my your his her our is am are was were be been do does did not dont cant can will would to of in on at for with from by this that so just want have has had
  no all if what when how who why im ive its there here get got go going feel know like one about out up up's never always please help more tablets pills sleeping sorry nobody nothing enough anyone everyone myself life live die dead death kill hate love tired gonna wanna kms lol bye goodbye today tonight`,
);
const SPANISH = words(
  `el la los las un una unos unas y o pero yo tu el ella nosotros ellos me te se mi mis tu su sus es soy eres somos son estoy esta estan era fue ser estar no si que de en con por para del al lo le les ya muy mas
  quiero quiere puedo voy va tengo tiene hay como cuando donde porque nada todo todos nadie siempre nunca hoy noche manana vida vivir morir matar muerte ayuda siento hola gracias despedida adios pastillas ojala hace esto este eso sin aguanto prefiero merezco suicidarme suicidio matarme morirme quitarme otra vez muchas mucha muchos tome corte corto pastillas pensando mundo cansada cansado suicidar llegar llego estare estara dicho dice tomo tomado tomar pastilla aqui alli mensaje carta nota hermana hermano amiga amigo hijo hija madre padre novia novio mama papa cuchillo puente azotea saltar tirarme perdon culpa cuando antes despues ultima ultimo`,
);
const OTHER = words(
  `je ne pas les est vous des une dans avec pour suis veux mourir moi cest mais qui sur plus ich nicht und ist das ein eine mich mir will sterben auf mit leben der die den habe bin nao voce eu uma muito quero morrer minha meu mais com
  e um os as tenho sou estou non sono che di il gli per voglio morire mi piu anche ik niet het een wil dood van ben jag inte och det vill do nie chce jest mam si ja na za ve bir ben cok olmek istiyorum degil saya tidak ingin mati aku mau yang dan ako gusto ko na ang hindi mamatay toi khong muon chet`,
);

/** The language of a text as far as Kith reads it. Short texts without a known word count as English when they are plain ASCII. */
export function languageOf(text: string): Language {
  const found = plainLetters(text).match(/\p{L}+/gu) ?? [];
  if (found.length === 0) return /[\p{L}]/u.test(text) ? 'unread' : 'en';
  const count = (known: Set<string>) =>
    found.filter((word) => known.has(word) && !(ENGLISH.has(word) && SPANISH.has(word))).length;
  const [english, spanish, other] = [count(ENGLISH), count(SPANISH), count(OTHER)];
  if (spanish > english && spanish > other) return 'es';
  if (other > english && found.length > 2) return 'unread';
  if (english > 0 && english / found.length > 0.12) return 'en';
  return found.length < 6 && found.every((word) => /^[a-z]+$/.test(word)) ? 'en' : 'unread';
}

/** Lower case without accents; apostrophes closed up. */
export function plainLetters(text: string): string {
  return text.toLowerCase().replace(/['’]/g, '').normalize('NFD').replace(/\p{M}/gu, '');
}
