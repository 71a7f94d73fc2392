#!/bin/sh
# The system libraries Kotosilta needs beside its Python packages, by their Debian names.
#
# As root on a system with apt it installs what is missing. Otherwise it prints the one command that would,
# and fails only when Qt could not start at all without the missing libraries.
set -eu

# "what to look for" "Debian package": a library by its soname, a program by its name.
ESSENTIAL='
libEGL.so.1 libegl1
libGL.so.1 libgl1
libxkbcommon.so.0 libxkbcommon0
libfontconfig.so.1 libfontconfig1
libdbus-1.so.3 libdbus-1-3
libglib-2.0.so.0 libglib2.0-0
'
# Qt's window plugin for X11; a Wayland session and the offscreen platform do without.
SCREEN='
libxcb-cursor.so.0 libxcb-cursor0
libxcb-icccm.so.4 libxcb-icccm4
libxcb-image.so.0 libxcb-image0
libxcb-keysyms.so.1 libxcb-keysyms1
libxcb-randr.so.0 libxcb-randr0
libxcb-render-util.so.0 libxcb-render-util0
libxcb-shape.so.0 libxcb-shape0
libxcb-xkb.so.1 libxcb-xkb1
libxkbcommon-x11.so.0 libxkbcommon-x11-0
libX11-xcb.so.1 libx11-xcb1
'
# The tests talk to a real keyring on a message bus of their own and open real windows on a virtual screen.
TESTS='
dbus-run-session dbus-daemon
gnome-keyring-daemon gnome-keyring
Xvfb xvfb
'

libraries=$(PATH="$PATH:/sbin:/usr/sbin" ldconfig -p)

is_here() {
    case $1 in
        lib*.so.*) case $libraries in *"	$1 "*) return 0 ;; *) return 1 ;; esac ;;
        *) command -v "$1" >/dev/null 2>&1 ;;
    esac
}

# The packages of one list whose library or program is missing, on one line.
missing() {
    set -- $1
    found=
    while [ $# -gt 0 ]; do
        is_here "$1" || found="$found $2"
        shift 2
    done
    printf '%s' "$found"
}

essential=$(missing "$ESSENTIAL")
wanted="$essential$(missing "$SCREEN")$(missing "$TESTS")"
[ -n "$wanted" ] || exit 0

if [ "$(id -u)" = 0 ] && command -v apt-get >/dev/null 2>&1; then
    export DEBIAN_FRONTEND=noninteractive
    # The list is split on purpose: one word a package.
    if apt-get update -qq && apt-get install -qq -y --no-install-recommends $wanted; then
        exit 0
    fi
fi

echo "Some system libraries are missing. On Debian and Ubuntu this installs them:" >&2
echo "    sudo apt-get install --no-install-recommends$wanted" >&2
[ -z "$essential" ] || exit 1
echo "Kotosilta can run without them; tests that need one will say so." >&2
