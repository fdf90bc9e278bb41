/** What the courier says once she is back. */
export const kat = {
  always: {
    circles: [
      "In the arena, run in wide circles. They come straight at you, so let them line up like ducks.",
      "Sorry, Bobo. Like geese.",
    ],
  },
  after: {
    mail: [
      "I am delivering nine years of mail today. Happy third birthday, by the way. And fourth. And fifth.",
    ],
    dates: ["I put a date on everything now. This sandwich: sixty seconds. Fifty-nine. Excuse me."],
  },
};

/** What she left at the pond when she went. */
export const note = {
  arrival: {
    note: [
      "“Gone to the Hollow. Someone in there keeps my letters, and they are not addressed to Someone.”",
      "“Back in ten minutes. Twelve if it is dark. Please feed Bobo. He will say that he has not eaten. K.”",
    ],
  },
};
