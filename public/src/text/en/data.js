/** What a player reads of what is kept of them. */
export default {
  title: "Your data",
  kept: "The server keeps your save, how far the story has come, and your scores on the boards: under the name that you chose, and nothing else of you. A session that nobody returns to ends after seven days.",
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
