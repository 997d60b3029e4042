#!/usr/bin/env bash
# SPDX-FileCopyrightText: 2026 The Fractal One authors
# SPDX-License-Identifier: GPL-3.0-or-later
# run at the repository root; prints findings per smell; exit 1 if any "hard" smell fires
set -u; bad=0; SRC="app core server"
hard() { local t=$1; shift; local o; o=$("$@" 2>/dev/null); [ -n "$o" ] && { echo "HARD $t"; echo "$o" | head -10; bad=1; }; }
soft() { local t=$1; shift; local o; o=$("$@" 2>/dev/null); [ -n "$o" ] && { echo "soft $t"; echo "$o" | head -10; }; }
# 1 layer breach
hard "01 layer: core→server|app, server→app"  bash -c "grep -rnE '#include \"(server|app)/' core; grep -rnE '#include \"app/' server; grep -rnE '<Q(Widget|Application|Dialog|MessageBox)>' core server"
hard "01b sideways: oauth, mcp and rest know each other, QHttpServer outside server/http" bash -c "grep -rnE '\"server/(mcp|rest)/' server/oauth; grep -rnE '\"server/(oauth|rest)/' server/mcp; grep -rnE '\"server/(oauth|mcp)/' server/rest; grep -rln 'QHttpServer' app core server --include=*.h --include=*.cpp | grep -v '^server/http/'"
# 2 singletons and globals
hard "02 singleton/global" grep -rnE '\binstance\(\)|static [A-Za-z:<>]+ ?[*&] ?(s_|m_)?instance|Q_GLOBAL_STATIC|qApp->property|^(static )?(Q[A-Z]\w+|std::\w+) g_' $SRC --include=*.h --include=*.cpp
# 3 SQL outside core, or spliced SQL
hard "03 SQL outside core" grep -rnE '\b(SELECT .* FROM|INSERT INTO|UPDATE \w+ SET|DELETE FROM)\b|QSqlQuery' app server --include=*.cpp --include=*.h
hard "03b spliced SQL" bash -c "grep -rnE '(SELECT|INSERT|UPDATE|DELETE|ORDER BY|WHERE).*(\" *\+|%[1-9]|\.arg\()' core --include=*.cpp; grep -rnE '\.exec\(\s*(u?\"|QString)' core --include=*.cpp"
# 4 ambient time / randomness
hard "04 ambient time or RNG" bash -c "grep -rnE 'currentDateTime|currentMSecsSinceEpoch|currentSecsSinceEpoch|system_clock::now|std::time\(|QRandomGenerator|std::rand|\brand\(' $SRC --include=*.cpp --include=*.h | grep -vE 'core/base/clock|core/crypto/'"
# 5 room without registration: every file in these folders is named in a list beside or above it
hard "05 unregistered operations/grants/endpoints/pages" bash -c '
 for d in core/operations server/oauth/grants server/oauth/endpoints app/configuration/pages; do
   for f in $d/*.cpp; do [ -e "$f" ] || continue; b=$(basename "$f" .cpp)
     grep -rqwE "$b" --include=*.h --include=*.cpp --include=CMakeLists.txt --exclude="$b.cpp" --exclude="$b.h" "$d" "$(dirname $d)" || echo "$f is in no list"; done; done'
# 6 big files / god classes
soft "06 files > 300 lines" bash -c "find $SRC tests -name node_modules -prune -o \( -name '*.cpp' -o -name '*.h' \) -print | xargs wc -l | awk '\$1>300 && \$2!=\"total\"' | sort -rn"
soft "06b classes with > 20 members+methods (ctags)" bash -c "ctags -R --languages=C++ --kinds-C++=pm --fields=+Z -f - $SRC | awk -F'\t' '{for(i=4;i<=NF;i++) if(\$i~/^scope:(class|struct):/){sub(/^scope:(class|struct):/,\"\",\$i); n[\$i]++}} END{for(c in n) if(n[c]>20) print n[c],c}' | sort -rn"
# 7 functions > 60 lines (ctags end: field)
soft "07 functions > 60 lines" bash -c "ctags -R --languages=C++ --kinds-C++=f --fields=+ne -f - $SRC | awk -F'\t' '{l=0;e=0;for(i=4;i<=NF;i++){if(\$i~/^line:/)l=substr(\$i,6);if(\$i~/^end:/)e=substr(\$i,5)} if(e-l>60)print e-l,\$2\":\"l,\$1}' | sort -rn"
# 8 untranslated or concatenated UI text
soft "08 UI text without tr()" bash -c "grep -rnE '(setText|setWindowTitle|setToolTip|setPlaceholderText|addAction|addRow|QLabel\{|QPushButton\{)\(?\s*(u?\"[A-Za-z]|QStringLiteral)' app --include=*.cpp | grep -v 'tr('"
soft "08b sentence assembled from pieces" grep -rnE 'tr\("[^"]*"\) *\+|\+ *tr\(' app server --include=*.cpp
soft "08c unfinished translations" grep -c 'type="unfinished"' translations/fractal_fr.ts translations/fractal_es.ts
# 9 a second list of permissions/scopes/tools
hard "09 scope literal outside the permission table" bash -c "grep -rnE '\"[a-z_]+:(read|write|admin|delete|execute)\"' $SRC --include=*.cpp --include=*.h | grep -v 'core/access/permission'"
# 10 secret leaks and non-constant-time compare
hard "10 secret in a log or ==" bash -c "grep -rnE 'q(Debug|Info|Warning|Critical)\(.*(secret|token|password|verifier|Authorization)' $SRC --include=*.cpp -i; grep -rnE '(secret|token_?hash|verifier|challenge|csrf)\w* *(==|!=)' server core --include=*.cpp -i"
# 11 swallowed results
hard "11 ignored Result / bool error out-params" bash -c "grep -rnE '\(void\) *[a-z_]+[.(]|std::ignore' $SRC --include=*.cpp; grep -rnE 'bool \w+\(.*QString ?\* ?err' $SRC --include=*.h; grep -rnE 'catch *\(\.\.\.\) *\{ *\}' $SRC --include=*.cpp"
hard "11b letters beyond ASCII in a Latin-1 literal, which never compare equal" grep -rnP '"[^"]*[^\x00-\x7F][^"]*"_L1' $SRC tests --include=*.cpp --include=*.h --exclude-dir=node_modules
# 12 duplication, dead weight, vague names
soft "12 vague names" bash -c "find $SRC -regextype posix-extended -iregex '.*(util|helper|manager|common|misc|impl|base2|new|temp)[a-z_]*\.(h|cpp)'"
soft "12b TODO without an issue, commented-out code" bash -c "grep -rnE --exclude-dir=node_modules --exclude=package-lock.json '\b(TODO|FIXME|XXX|HACK)\b' $SRC tests | grep -vE '#[0-9]+'; grep -rnE '^\s*//.*[;{}]\s*$' $SRC --include=*.cpp"
soft "12c same 6 lines twice" bash -c "find $SRC -name '*.cpp' | while read -r f; do awk -v f=\$f '{gsub(/^[ \t]+|[ \t]+\$/,\"\"); a[NR]=\$0} END{for(i=1;i+5<=NR;i++){s=\"\"; n=0; for(j=0;j<6;j++){s=s a[i+j]; n+=length(a[i+j])} if(n>150) print s \"\t\" f \":\" i}}' \$f; done | sort | awk -F'\t' 'p==\$1{print q\"  ==  \"\$2} {p=\$1;q=\$2}' | head -20"
exit $bad
