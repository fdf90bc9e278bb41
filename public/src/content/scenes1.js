/**
 * The scenes of chapter 1, by the event that they belong to. `first`: they are told before the story goes on, so that
 * whoever leaves in the middle hears them again; the others come after, and what happened is saved by then. Those
 * whose event is no step of the story say `from` which step on they may come, and come once.
 *
 * @typedef {{speaker: string, portrait?: string, text: string}} Line
 * @typedef {{id: string, title: string, first?: boolean, from?: [number, number], lines: Line[]}} Scene
 */
const line = (speaker, portrait) => (text) => ({ speaker, portrait, text });
const mark = line("Mark", "mark");
const kat = line("Kat", "kat");
const slowly = line("A very slow voice", undefined);
const hoard = line("Gigagantrum, the Hoard", "gigagantrum");
const sign = line("A sign on the wall", undefined);
const shrine = line("The shrine", "icon-beam");
const gate = line("The gate", "gate-seal");

/** @type {Record<string, Scene>} */
export const scenes1 = {
  introTold: {
    id: "scene.arrival",
    title: "Welcome to Warmcache Green",
    first: true,
    lines: [
      mark("There you are! New boots, new sword, no fear in the eyes yet. You must be the Cache Runner."),
      mark(
        "Welcome to Warmcache Green. All of Memoria runs on memory: what we remember is fast, what we forget is slow.",
      ),
      mark(
        "Lately everything is slow. The Lag creeps through our meadows: stale, sluggish things on every path.",
      ),
      mark(
        "It seeps from the Hollow, the cave in the north-west. Nothing in there ever expires. It only piles up.",
      ),
      mark(
        "Kat went in after some lost letters. Three days ago! Kat is a courier. Kat is never late. Kat is early.",
      ),
      mark(
        "Find her, Runner. To warm up first, step through the portal in the east: that way lies the arena.",
      ),
      mark("And do not worry about falling. Whoever falls wakes up again, one idea wiser."),
    ],
  },
  lairEntered: {
    id: "scene.hollow",
    title: "Into the Hollow",
    lines: [
      sign("THE HOLLOW. Please leave everything here. Please take nothing with you. Please stay."),
      slowly("Is… some… one… there… ? I… have… been… say… ing… this… since… Tues… day…"),
      sign("Scratched beneath with a hairpin: “The doors love light. Strike the torches! And then run. K.”"),
    ],
  },
  beamLearnt: {
    id: "scene.shrine",
    title: "The Cache Beam",
    from: [1, 3],
    lines: [
      shrine("You come with a sword and without luggage. At last, someone sensible."),
      shrine(
        "Take the Cache Beam. Every third swing looses it, and what it strikes is given a time to live.",
      ),
      shrine("It is no cruelty. Whatever has a limit makes room. Whatever has none is in the way, for ever."),
    ],
  },
  checkpointReached: {
    id: "scene.brink",
    title: "Before the hall",
    lines: [
      slowly("You… came… Mind… the… big… one… It… sits… on… my… let… ters…"),
      slowly("Its… heaps… keep… it… whole… Beam… them… Each… needs… a… lim… it…"),
      line("The glowing stone")(
        "Warm light. Here you are remembered: should you fall, you begin again from here.",
      ),
    ],
  },
  bossMet: {
    id: "scene.hoard",
    title: "The Hoard",
    from: [1, 3],
    lines: [
      hoard(
        "MINE! Your steps, your shadow, the crumb on your chin. I keep everything. I have kept it since ever.",
      ),
      hoard("Throw away? Throw AWAY? I may need it some day. Some day I may need ALL of it!"),
      hoard("Come in, little crumb. There is always room for one more."),
    ],
  },
  bossDefeated: {
    id: "scene.room",
    title: "Room to breathe",
    lines: [
      hoard("So… much… room. There is an echo. I never had an echo. May I… no. No. Let it fade."),
      kat("Whoa! I can feel my legs! I can feel my EARS! What day is it? Do not tell me. I am late."),
      kat("My letters! Forty-two of them, and only three are bills. You are my favourite person today."),
      kat("Race you to the green? I give you a head start. You will need it."),
    ],
  },
  outroTold: {
    id: "scene.outro",
    title: "Time to live",
    first: true,
    lines: [
      mark("Hear that, Runner? Nothing creaks. The whole green runs as on its first day."),
      kat("There were birthday invitations in that heap from nine years ago. Still waiting for an answer!"),
      mark("So that was the source of the Lag: a place in which nothing had a limit."),
      kat("It was not wicked, you know. It was afraid of losing things. So it lost itself in them."),
      mark(
        "Forgetting in time is not losing. It keeps room for what comes next. Write that down, and give it a date.",
      ),
      kat("Oh, and one of my letters is for you. No stamp. It comes from beyond the gate in the north."),
      mark(
        "The gate? Look, its seal is answering! Go and open it. We are right behind you. Well, Kat is ahead.",
      ),
    ],
  },
  lookedOut: {
    id: "scene.view",
    title: "The view from the gate",
    from: [2, 1],
    lines: [
      gate("The wings swing open without a sound. Behind them the world goes on, and on, and then up."),
      mark("There they are. The Copper Mountains. I had forgotten how far one can see when nothing lags."),
      kat(
        "The letter says: “Everything up here lies on one great heap, and nobody finds the salt. Send help.”",
      ),
      mark(
        "Ah. No trouble with time, then, but with order. Shelves, labels, a ledger. A fine thing to learn next.",
      ),
      kat(
        "They have looked for that salt for years. It will keep. Salt does. You just won a war, so sit down.",
      ),
      mark(
        "True. Tonight there is soup, and tomorrow the meadow wants sweeping: what nobody tends grows slow again.",
      ),
      kat("And I take them your answer. What shall I write? … “On my way.” Short. I like it."),
    ],
  },
};
