/** What the guide says, by stage of the story. */
export const mark = {
  always: {
    practise: [
      "The arena is good practice. If they crowd you, dodge through: nobody hits what has already left.",
    ],
  },
  called: {
    road: [
      "The Hollow is in the north-west, where the old trees are. If it smells of old paper, you are close.",
      "Kat left a note at the pond. I have not read it. Very well, I have read it twice.",
    ],
  },
  inside: {
    limits: [
      "You were in! Is it true that nothing in there has a date on it? Not even the sandwiches?",
      "Then take your time, but count it: a torch burns as long as its time to live, and not a breath longer.",
    ],
    lever: ["Find the lever marked PERSIST. The torch it belongs to stops counting and burns for good."],
  },
  brink: {
    hoard: [
      "So the Hoard is real. My grandmother said it never dropped a thing. Not one thing, ever.",
      "As long as its heaps stand, it mends. Give each heap a limit with your beam, and wait.",
    ],
    wall: [
      "When something that big charges, stand before a wall. Then, and this is the trick, stand elsewhere.",
    ],
  },
  after: {
    view: [
      "Look through the gate while the light is good. I do, every evening. I count mountains. Four, so far.",
    ],
    stone: ["Your name looks good on the stone in the west. It would look better further up."],
    sweep: ["The Hollow fills again when nobody looks; that is what hollows do. Sweep it now and then."],
  },
};
