/** What a map screen names, by map: points of the map, and what they are called. @type {Record<string, [string, string][]>} */
export const places = {
  level1: [
    ["gate", "The gate"],
    ["lair", "The Hollow"],
    ["portal", "Arena portal"],
    ["stone", "Stone of records"],
  ],
  lair: [
    ["exit", "The way out"],
    ["shrine", "The shrine"],
    ["checkpoint", "The glowing stone"],
    ["boss", "The Hall of the Hoard"],
  ],
};
