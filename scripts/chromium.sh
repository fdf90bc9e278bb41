#!/bin/sh
# Print the path of a Chromium or Chrome, installing Debian's where there is none.
exec sh "$(dirname "$0")/program.sh" chromium chromium-browser google-chrome google-chrome-stable
