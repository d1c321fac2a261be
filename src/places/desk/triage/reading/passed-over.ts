/** Words of little weight that people strew between others; phrases and readings pass over them. */
export const PASSED_OVER = new Set(
  `just really so very fucking fuckin fking fkn freaking bloody damn goddamn damned honestly literally actually seriously truly always also genuinely sometimes often constantly
  kinda badly definitely finally probably maybe simply basically legit lowkey highkey deadass completely totally absolutely perhaps possibly currently ever even tbh ngl fr frfr
  already entirely utterly desperately sorta somehow somewhat obviously apparently eventually rly rlly rlyy srsly sincerely legitimately omg ugh uh um uhh hmm yeah yes yep ok okay like_ ,`.split(
    /\s+/,
  ),
);
