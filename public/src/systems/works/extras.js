/** What else the Meaning Works have: friends and what is carried, the floors of meaning, and news in words. */
import { k } from "../../context.js";
import { drawCompassAir, drawCompassFloor } from "../../entities/works/compass.js";
import { drawFriendAir } from "../../entities/works/friend.js";
import { drawHeld } from "../../entities/works/things.js";
import { fill } from "../../text/load.js";
import { banner } from "../ui/banner.js";
import { toast } from "../ui/toast.js";
import { depth } from "../world.js";
import { createFriendsHud } from "./friendsHud.js";

const FLOOR = -12;
const AIR = depth.sky + 9;
/** What belongs to a floor of meaning reaches this far beyond its edge. */
const AROUND = 260;

/** Whether anything of a floor of meaning is in view; each is drawn from a great many small shapes. */
const isSeen = ({ x, y, size }, { left, top, right, bottom }) => {
  const reach = size + AROUND;
  return x > left - reach && x < right + reach && y > top - reach && y < bottom + reach;
};

/**
 * Adds them to the scene.
 * @param {import("../../rules/dungeon/types.js").Dungeon} dungeon
 * @param {{world: object, text: {names: Record<string, string>, news: Record<string, string>}}} scene
 */
export function addWorks(dungeon, { world, text }) {
  const { devices, allies, hero } = dungeon;
  const compasses = devices.filter(({ kind }) => kind === "compass");
  const embeddings = devices.filter(({ kind }) => kind === "embedding");
  const hud = createFriendsHud(dungeon, text.names);
  let hasWarned = false;

  function drawAir() {
    const { view, time } = world.now();
    for (const compass of compasses) if (isSeen(compass, view)) drawCompassAir(compass, hero, time);
    for (const friend of allies) drawFriendAir(friend, time);
    drawHeld(
      embeddings.filter(({ state }) => state === "held"),
      hero,
      time,
    );
  }

  function drawFloors() {
    const { view } = world.now();
    for (const compass of compasses) if (isSeen(compass, view)) drawCompassFloor(compass);
  }

  k.add([k.z(FLOOR), { draw: drawFloors }]);
  k.add([k.z(AIR), { draw: drawAir }]);

  const say = (type, name) => fill(text.news[type], { name: text.names[name] });
  const friendOf = (skill) => {
    const { name } = devices.find((device) => device.kind === "console" && device.skill === skill);
    return allies.find(({ console }) => console === name).name;
  };
  const answers = {
    // Once is enough: later the vents themselves are seen and heard.
    ventTell({ ally }) {
      if (!hasWarned) banner(say("ventTell", ally));
      hasWarned = true;
    },
    allyDown: ({ name }) => toast(say("allyDown", name)),
    allyUp: ({ name }) => toast(say("allyUp", name)),
    embeddingFree: () => toast(text.news.embeddingFree),
    embeddingTaken: ({ skill }) => toast(say("embeddingTaken", friendOf(skill))),
    overrun: () => banner(text.news.overrun),
  };

  return {
    update: hud.update,
    hear: (event) => answers[event.type]?.(event),
    remove: hud.remove,
  };
}
