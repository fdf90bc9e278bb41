import archiveRow from "../../public/src/content/dungeons/dungeon.js";
import lairRow from "../../public/src/content/dungeons/lair.js";
import archiveMap from "../../public/src/content/maps/dungeon.js";
import lairMap from "../../public/src/content/maps/lair.js";
import { knowing as settingLimits } from "./bossFights.js";
import { nextStep } from "./dungeonPlans.js";
import { survey } from "./dungeonSurvey.js";
import { knowing as openingChannels } from "./narrowsFights.js";
import { nextInNarrows } from "./narrowsPlans.js";
import { createPilot, createStroller } from "./pilot.js";
import { knowing as untying } from "./tangleFights.js";
import { answering, worksJob } from "./worksPlayer.js";

/** What comes next by a dungeon's plan, which is drawn up when it is first asked for. */
function planned(row, map) {
  let plan = null;
  return (dungeon) => {
    plan ??= survey(row, map);
    return nextStep(dungeon, plan);
  };
}

/** How each dungeon is played: what comes next, and how its boss is fought. */
const MINDS = {
  lair: { job: planned(lairRow, lairMap), boss: settingLimits },
  dungeon: { job: planned(archiveRow, archiveMap), boss: untying },
  badlands: { job: nextInNarrows, boss: openingChannels },
  neonfactory: { job: worksJob, boss: answering },
};

/** Who has beaten the boss goes home by the nearest way out; one that opened underfoot is stepped off first. */
function homeward({ hero, exits, points }) {
  const far = ({ x, y }) => Math.hypot(x - hero.x, y - hero.y);
  const [exit] = exits.filter(({ open }) => open).toSorted((a, b) => far(a) - far(b));
  return { goal: exit.inside ? points.boss : exit, within: 0 };
}

/**
 * A scripted player of a whole dungeon, from wherever its progress begins to the way home.
 * @param {object} dungeon
 */
export function createDungeonPilot(dungeon) {
  const { job, boss } = MINDS[dungeon.row.name];
  return createPilot(dungeon, {
    boss,
    job: (now) => (now.state === "cleared" ? homeward(now) : job(now)),
  });
}

/**
 * A scripted player of the story: in a dungeon it plays it, in a hub it walks to where the quest points or to the point
 * it is sent to.
 * @param {() => string | null} goalInHub The name of a target.
 */
export function createStoryPilot(goalInHub) {
  let known = null;
  let decide = null;
  let goal = null;
  return (live) => {
    const wanted = live.hub ? goalInHub() : null;
    if (live !== known || wanted !== goal) {
      [known, goal] = [live, wanted];
      decide = live.hub ? strollTo(live, wanted) : createDungeonPilot(live);
    }
    return decide();
  };
}

const DOORSTEP = 26;
const STILL = { x: 0, y: 0, attack: false, dodge: false };

function strollTo(hub, target) {
  if (!(target in hub.targets)) return () => STILL;
  const { x, y } = hub.targets[target];
  return createStroller(hub, { x, y: y + DOORSTEP });
}
