/** The ending's roll. `{name}` is the player's, the others are the figures of their game. */
export default {
  title: "Cache Quest",
  subtitle: "And that was the way from too much to what you mean.",
  sections: [
    {
      heading: "The hero",
      lines: [
        "{name}, the Cache Runner",
        "Foes sent home: {kills}",
        "Runs: {runs}, the longest: {time}",
        "Best score: {best}",
      ],
    },
    { heading: "Drawn and moved by", lines: ["KAPLAY", "The KAPLAY crew, who play everyone (CC0)"] },
    { heading: "Remembered by", lines: ["Redis: JSON, search, sorted sets, vectors", "Flask, at the door"] },
    { heading: "Set in", lines: ["Pixelify Sans", "Atkinson Hyperlegible"] },
    { heading: "Heard through", lines: ["ZzFX, for everything that goes ping"] },
    {
      heading: "With",
      lines: [
        "Mark, Dino, Pineapple and Ka, who knew the way",
        "Kat, Sok and Burpman, who held the hall",
        "Ghostiny, who kept the cake",
      ],
    },
    { heading: "No key was evicted", lines: ["in the making of this game. Some expired."] },
  ],
  thanks: "Thank you for playing, {name}.",
  open: "The world stays open.",
  skip: "Skip",
  leave: "On we go",
};
