import { randomInt } from 'node:crypto';

const colours =
  'amber azure bronze cedar cobalt copper coral cream golden hazel indigo ivory jade lemon lilac linen maple mint olive opal pearl plum quartz rose ruby russet sage sand silver slate teal violet'.split(
    ' ',
  );
const creatures =
  'badger beaver bison crane curlew dolphin dove egret falcon finch fox gecko heron hare ibis kestrel lark linnet lynx marten mole moth newt otter owl panda plover puffin raven robin salmon seal shrew sparrow starling stoat swallow swan swift tern thrush toad trout turtle vole walrus weasel whale wren yak'.split(
    ' ',
  );
const places =
  'arbour bay beach bridge brook canal cliff coast cove dale dell dune fell fen field fjord forest garden glade glen grove harbour heath hill hollow island lagoon lake lane ledge loch marsh meadow mill moor orchard path peak pond prairie quay reef ridge river shore spring stream summit trail valley vale wharf wood yard'.split(
    ' ',
  );

/**
 * A name to sign in with, such as `amber-otter-meadow-472`: about 78 million of them (26 bits). It is no secret by itself, tells
 * nothing of the person, and is never chosen, because a chosen one would tell whether it is taken.
 */
export function newSignInName(): string {
  const pick = (words: string[]) => words[randomInt(words.length)] ?? '';
  return [pick(colours), pick(creatures), pick(places), randomInt(100, 1000)].join('-');
}

/** As people type it: capitals, spaces and dots instead of hyphens are all the same name. */
export function asSignInName(typed: string): string {
  return typed
    .trim()
    .toLowerCase()
    .replaceAll(/[\s._-]+/g, '-');
}
