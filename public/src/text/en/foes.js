/** What the foes are called, what an elite of theirs is called, and what explains them. */
export default {
  zombean: {
    name: "Zombean",
    elite: "Forking Zombean",
  },
  karat: {
    name: "Karat",
    elite: "Karat Caller",
  },
  beantle: {
    name: "Beantle",
    elite: "Looping Beantle",
  },
  skuller: {
    name: "Skuller",
    elite: "Undelivered Skuller",
  },
  ghosty: {
    name: "Ghosty",
    elite: "Stale Ghosty",
  },
  pumpka: {
    name: "Pumpka",
    line: "Fragmented memory: strike it, and it is in pieces that nobody can use.",
    elite: "Fragmented Pumpka",
  },
  glady: {
    name: "Glady",
    line: "READONLY: nothing is written to it from the front. Go round, or let it strike first.",
    elite: "Read-only Glady",
  },
  been: {
    name: "Been",
    line: "An append-only file: what you take from the others, it writes again. Catch it first.",
    elite: "Rewriting Been",
  },
  sukomi: {
    name: "Sukomi",
    line: "Swapped out, where nothing reaches it; it is paged in again under your feet.",
    elite: "Thrashing Sukomi",
  },
  beant: {
    name: "Beant",
    line: "A queue: only its head is served. LPOP, and the next one steps up.",
    elite: "Unbounded Beant",
  },
  spindle: {
    name: "Spindle",
    line: "A relation: it circles, ties you to the place, and joins you there. A dash tears free.",
    elite: "Recursive Spindle",
  },
};
