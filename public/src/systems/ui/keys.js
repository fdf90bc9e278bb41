/** What the buttons are called, by device and action. */
const LABELS = {
  keyboard: {
    move: "WASD / Arrows",
    attack: "Space",
    dodge: "Shift",
    interact: "E",
    pause: "Esc",
    journal: "J",
    map: "M",
  },
  touch: {
    move: "Left thumb",
    attack: "Sword button",
    dodge: "Dash button",
    interact: "Talk button",
    pause: "Pause button",
    journal: "Pause, Journal",
    map: "Pause, Map",
  },
  gamepad: {
    move: "Left stick",
    attack: "A",
    dodge: "B",
    interact: "Y",
    pause: "Start",
    journal: "Select",
    map: "Left shoulder",
  },
};

/**
 * The name of the button that does something on a device.
 * @param {"move" | "attack" | "dodge" | "interact" | "pause" | "journal" | "map"} action
 * @param {"keyboard" | "touch" | "gamepad"} device
 */
export const keyLabel = (action, device) => LABELS[device][action];
