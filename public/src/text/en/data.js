/** What a player reads of what is kept of them. */
export default {
  title: "Your data",
  kept: "The server keeps your save, how far the story has come, and your scores on the boards: under the name that you chose. Your browser is known by a cookie, and your address for a short while, to count requests. Seven days after your last visit the cookie ends; your save and your scores stay, but this browser can no longer export or delete them.",
  export: "Export",
  reading: "Reading…",
  exported: "Exported as {file}.",
  delete: "Delete everything",
  deleting: "Deleting…",
  done: "Done",
  failed: "Nothing was done. {reason}",
  sure: {
    title: "Delete everything?",
    text: "Your save, your story and your scores on the boards are deleted from the server, for good. Settings of this browser stay.",
    yes: "Delete everything",
    no: "Keep my data",
  },
  verySure: {
    title: "Are you sure?",
    text: "Nobody can bring it back. You begin as a new player.",
    yes: "Yes, delete it for good",
    no: "No, keep it",
  },
};
