# Runs where a site is deployed, in sh with GNU tools: sh -s -- ACTION FOLDER RELOAD [RELEASE SITE_PATH]
#
# FOLDER/
#   current -> releases/RELEASE      what is served; changes in one step
#   releases/RELEASE/site            pages and all else but hashed assets; the site's path (/maps) is a folder in it
#   releases/RELEASE/nginx-*.conf, Caddyfile   the rules that belong to these very pages
#   shared/                          the hashed assets of all builds that somebody may still read, in the site's own folders (_next, assets)
#   lists/RELEASE                    which assets a build has
set -eu
action=$1
folder=$(cd "$2" && pwd -P)
reload=$3
keep_days=90
keep_builds=3
keep_releases=5
cd "$folder"
mkdir .lock 2>/dev/null || { echo "Another deploy is under way in $folder (or one broke off: rmdir $folder/.lock)." >&2; exit 1; }
trap 'rmdir "$folder/.lock"' EXIT
mkdir -p releases shared lists

current() { if [ -L current ]; then basename "$(readlink current)"; fi; }

switch_to() {
  before=$(current)
  ln -s "releases/$1" current.next && mv -T current.next current
  if [ -n "$reload" ] && ! sh -c "$reload"; then
    if [ -n "$before" ]; then
      ln -s "releases/$before" current.next && mv -T current.next current
      echo "'$reload' failed, so $before is served as before." >&2
      if [ "$action" = receive ]; then rm -rf "releases/$1" "lists/$1"; fi
    fi
    exit 1
  fi
}

# A page may stay in a cache from the day that the next build took its place: its assets stay as long, counted from that day.
prune() {
  count=0 newer= over=
  for list in $(ls -r lists); do
    count=$((count + 1))
    if [ "$count" -gt "$keep_builds" ] && [ -n "$over$(find "lists/${newer:-$list}" -mtime "+$keep_days")" ] && [ "$list" != "$(current)" ]; then
      rm "lists/$list"
      over=yes newer=
    else
      newer=$list
    fi
  done
  count=0
  for old in $(ls -r releases); do
    count=$((count + 1))
    if [ "$count" -gt "$keep_releases" ] && [ "$old" != "$(current)" ]; then rm -rf "releases/$old"; fi
  done
  drop_unlisted
}

drop_unlisted() {
  cat lists/* | LC_ALL=C sort -u > .kept
  (cd shared && find . -type f | LC_ALL=C sort | LC_ALL=C comm -23 - ../.kept | xargs -r -d '\n' rm)
  rm .kept
}

case $action in
receive)
  release=$4 path=$5
  incoming=.incoming-$release
  mkdir -p "$incoming/site$path"
  mv "$incoming/out/"* "$incoming/site$path/"
  rm -rf "$incoming/out"
  for file in nginx-http.conf nginx-server.conf Caddyfile; do mv "$incoming/deploy/$file" "$incoming/$file"; done
  rm -rf "$incoming/deploy"
  # Files of a release never change, so that the server may keep them open.
  { echo "root \"$folder/releases/$release/site\";"; echo 'open_file_cache max=10000 inactive=1h;'; echo 'open_file_cache_valid 1h;'; cat "$incoming/nginx-server.conf"; } > "$incoming/server.conf"
  mv "$incoming/server.conf" "$incoming/nginx-server.conf"
  { echo "root * \"$folder/releases/$release/site\""; cat "$incoming/Caddyfile"; } > "$incoming/rules"
  mv "$incoming/rules" "$incoming/Caddyfile"
  # Assets first: each is there whole, under its own name, before any page asks for it.
  for hashed in _next assets; do
    at=$incoming/site$path/$hashed
    if [ -d "$at" ]; then
      (cd "$incoming/site$path" && find "./$hashed" -type f) >> "$incoming/list"
      cp -Rln "$at" shared/
      rm -rf "$at"
      ln -s "$folder/shared/$hashed" "$at"
    fi
  done
  mv "$incoming/list" "lists/$release"
  mv "$incoming" "releases/$release"
  switch_to "$release"
  prune
  echo "$release is served from $folder/current."
  ;;
back)
  before=$(ls -r releases | grep -A 1 -x "$(current)" | tail -n 1)
  [ "$before" != "$(current)" ] || { echo "There is no release before $(current)." >&2; exit 1; }
  switch_to "$before"
  echo "$before is served from $folder/current."
  ;;
forget)
  for old in $(ls releases); do
    if [ "$old" != "$(current)" ]; then rm -rf "releases/$old"; fi
  done
  for list in $(ls lists); do if [ "$list" != "$(current)" ]; then rm "lists/$list"; fi; done
  drop_unlisted
  rm -rf .incoming-*
  echo "Only $(current) is left in $folder."
  ;;
esac
