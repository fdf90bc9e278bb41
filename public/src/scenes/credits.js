import { k } from "../context.js";
import { openHub } from "../rules/places.js";
import { state } from "../states/stateManager.js";
import { music } from "../systems/audio.js";
import { onPress } from "../systems/input.js";
import { addJourney } from "../systems/journey.js";
import { setTouchMode } from "../systems/touch.js";
import { travel } from "../systems/travel.js";
import { openCreditRoll } from "../systems/ui/creditRoll.js";

export const assets = ["core", "grassland", "people", "mountains", "oasis", "neon"];

/** The press that ended the last talk shall not end this, too. */
const HELD_BACK = 1.2;

/** The ending: a walk through the four realms with all who live there, and who made them. */
export default function credits() {
  const leave = () => travel(openHub(state.player.map, state.game.story));
  const journey = addJourney();
  const roll = openCreditRoll(leave);
  const since = k.time();
  // Looking away is told as a press of pause, and ends nothing here.
  const skip = () => document.hasFocus() && k.time() - since > HELD_BACK && leave();

  k.onUpdate(() => roll.show(journey.progress()));
  const stops = [...["interact", "attack", "pause"].map((action) => onPress(action, skip)), roll.remove];
  k.onSceneLeave(() => {
    for (const stop of stops) stop();
  });
  setTouchMode("none");
  music("credits");
}
