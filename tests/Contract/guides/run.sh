#!/usr/bin/env bash
# run.sh GUIDE.md…: sends every command that the guides show, in order, to the server that JIPP_URL names. A command succeeds, or is answered as
# the comment under it says: `# → 409 · text · text`, or `# {…}` with members and values of the answer.
set -uo pipefail
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
server=${JIPP_URL:-http://localhost:5080}

# The blocks of a guide as one script, with the server's address; comments that say something of an answer become checks.
script_of() {
  awk '
    /^```(sh|bash)$/ { on = 1; print "at " NR; next }
    /^```$/ && on { on = 0; print "settle"; next }
    on && /^dotnet run/ { next }
    on && /^# (→|\{)/ { gsub(/\047/, "\047\\\047\047"); print "expect \047" substr($0, 3) "\047"; next }
    on { print }
  ' "$1" | sed "s#http://localhost:5080#$server#g"
}

cat >"$work/prelude" <<'END'
at() { line=$1; }
curl() {
  command curl -sS -w '%{stderr}%{http_code}' "$@" 2>"$W/status" | tee "$W/answer"
  printf '%s\t%s\t%s\n' "$(tail -c 3 "$W/status")" "$line" "$(tr '\n' ' ' <<<"$*" | sed 's/eyJ[A-Za-z0-9._-]*/…/g')" >>"$W/sent"
}
expect() {
  local status text
  status=$(tail -n 1 "$W/sent" | cut -c1-3)
  if [[ $1 = →* ]]; then
    text=${1#→ }
    [ "$status" = "${text%% *}" ] || wrong "answered with $status, not as '$1'"
    [ "$text" = "${text%% *}" ] || while read -r part; do
      grep -qF -- "$part" "$W/answer" || wrong "the answer lacks '$part': $(head -c 600 "$W/answer")"
    done < <(printf '%s\n' "${text#* · }" | sed 's/ · /\n/g')
    sed -i '$s/^.../200/' "$W/sent"
  else
    while read -r part; do
      grep -qF -- "$part" "$W/answer" || wrong "the answer lacks $part: $(head -c 600 "$W/answer")"
    done < <(grep -oE '"[A-Za-z_]+":("[^"…]*"|[0-9]+)?' <<<"$1")
  fi
}
# What was not said to fail has succeeded.
settle() {
  while IFS=$'\t' read -r status at sent; do
    [ "${status:-0}" -ge 200 ] && [ "$status" -lt 400 ] || wrong "$status: curl $sent: $(head -c 400 "$W/answer")"
  done <"$W/sent"
  cat "$W/sent" >>"$W/all"; : >"$W/sent"
}
wrong() { echo "WRONG line $line: $*" >&2; echo x >>"$W/wrong"; }
cd "$W/files"
END

faults=0
for guide; do
  W=$work/$(basename "$guide" .md); mkdir -p "$W/files"; : >"$W/sent"; : >"$W/all"
  { printf '%%PDF-1.4\n'; head -c 1500000 /dev/zero | tr '\0' ' '; printf '\n%%%%EOF\n'; } >"$W/files/laporan.pdf"
  { cat "$work/prelude"; script_of "$guide"; } >"$W/script"
  W=$W bash "$W/script" >"$W/output" 2>"$W/errors"
  sed "s#^#$(basename "$guide"): #" "$W/errors" | grep -v '^$' >&2
  [ ! -s "$W/errors" ] || faults=1
  sent=$(wc -l <"$W/all")
  [ "$sent" -ge 15 ] || { echo "$guide: only $sent commands were sent." >&2; faults=1; }
  echo "$(basename "$guide"): $sent commands."
done
exit $faults
