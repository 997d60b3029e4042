#!/usr/bin/env python3
# SPDX-FileCopyrightText: 2026 The Fractal One authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Writes docs/oauth-cases.md: which case of the authorization server is which test, read from the tests themselves.

tests/oauth_cases.tsv lists the cases. A test says which case it is by the name of its row ("T21: …") or by the number in
a comment beside the line that shows it.
    tools/oauth_cases.py            writes the document
    tools/oauth_cases.py --check    says whether it is up to date, and whether a case has neither a test nor a reason
"""
import re
import sys
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent
DOCUMENT = ROOT / 'docs' / 'oauth-cases.md'

# Cases that are no test of their own, and why.
NOT_APPLICABLE = {
    'M10': 'this server sends nothing to other servers with a token that it was given',
    'D07': 'registration asks for no initial access token: it is off unless an administrator switches it on',
    'D08': 'RFC 7592 is optional and not offered; a registered client is edited by an administrator',
}
ELSEWHERE = {
    'X03': '`./dev lint` (tools/smells.sh, smell 10) forbids `==` on secrets, tokens, verifiers and CSRF tokens',
    'X04': 'the targets of tests/fuzz, whose corpus runs in `./dev test`',
    'X05': 'tst_http_guard and tst_http_parser, over a real socket',
    'X09': 'tests/kill: `./dev test kill` (50 times on each store), `./dev test slow` (1,000 times)',
}
SECTIONS = {
    'A': 'Authorize', 'L': 'Sign-in and consent', 'T': 'Token', 'F': 'Refresh', 'V': 'Revocation, introspection, metadata',
    'M': 'The MCP endpoint', 'D': 'Registration (RFC 7591)', 'C': 'Client ID metadata documents', 'X': 'Across all of them',
}
CASE = re.compile(r'\b([ALTFVMDCX]\d\d)\b')
FUNCTION = re.compile(r'^void tst_\w+::(\w+)\(')
MEMBER = re.compile(r'^    void (\w+)\(\)')
ROW = re.compile(r'"((?:[^"\\]|\\.)*)"')


def cases():
    lines = (ROOT / 'tests' / 'oauth_cases.tsv').read_text(encoding='utf-8').splitlines()
    return dict(line.split('\t', 1) for line in lines)


def qt_tests(known):
    """(case, test program, function, row or '') of each mention."""
    for path in sorted((ROOT / 'tests').glob('*/tst_*.cpp')):
        function = ''
        for line in path.read_text(encoding='utf-8').splitlines():
            if match := FUNCTION.match(line) or MEMBER.match(line):
                function = match.group(1)
            rows = [row for row in ROW.findall(line) if CASE.match(row)]
            for row in rows:
                for case in CASE.findall(row.split(':', 1)[0]):
                    if case in known:
                        yield case, path.stem, function.removesuffix('_data'), row.replace('\\"', '"')
            comment = line.partition('//')[2]
            for case in CASE.findall(comment) if not rows else []:
                if case in known:
                    yield case, path.stem, function.removesuffix('_data'), ''


def node_tests(known):
    for path in sorted((ROOT / 'tests').glob('e2e/*.test.mjs')):
        for line in path.read_text(encoding='utf-8').splitlines():
            for case in CASE.findall(line):
                if case in known:
                    yield case, 'e2e_' + path.name.split('.')[0], '', ''


def found(known):
    tests = {case: {} for case in known}
    for case, program, function, row in [*qt_tests(known), *node_tests(known)]:
        rows = tests[case].setdefault((program, function), [])
        if row and row not in rows:
            rows.append(row)
    return tests


def told(tests):
    parts = []
    for (program, function), rows in tests.items():
        text = f'{program} `{function}`' if function else program
        if rows:
            text += ': ' + '; '.join(row.split(': ', 1)[-1].replace('|', '\\|').replace('%s', '…') for row in rows)
        parts.append(text)
    return '<br>'.join(parts)


def document(known):
    tests = found(known)
    named = sum(len(rows) or 1 for by_test in tests.values() for rows in by_test.values())
    covered = sum(1 for case in known if tests[case])
    lines = [
        '# The cases of the authorization server', '',
        'Written by `tools/oauth_cases.py` from the names of the tests; `./dev lint` says when it is out of date. '
        '`./dev test oauth` runs them, on SQLite and on PostgreSQL.', '',
        f'{len(known)} cases, {covered} with {named} tests and rows named after them.', '',
    ]
    for letter, title in SECTIONS.items():
        lines += [f'## {title}', '', '| case | what | tests |', '| --- | --- | --- |']
        for case, what in known.items():
            if not case.startswith(letter):
                continue
            text = told(tests[case])
            if case in ELSEWHERE:
                text = ELSEWHERE[case] + ('<br>' + text if text else '')
            elif case in NOT_APPLICABLE and not text:
                text = 'does not apply: ' + NOT_APPLICABLE[case]
            lines.append('| {} | {} | {} |'.format(case, what.replace('|', '\\|'), text or '–'))
        lines.append('')
    lines += ['## Cases that do not apply', '', '| case | why |', '| --- | --- |']
    lines += [f'| {case} | {why} |' for case, why in NOT_APPLICABLE.items()]
    missing = [case for case in known if not tests[case] and case not in ELSEWHERE and case not in NOT_APPLICABLE]
    return '\n'.join(lines) + '\n', missing


def main():
    text, missing = document(cases())
    if '--check' not in sys.argv[1:]:
        DOCUMENT.write_text(text, encoding='utf-8')
        if missing:
            print('no test names these cases: ' + ' '.join(missing), file=sys.stderr)
        return 0
    if missing:
        print('no test names these cases: ' + ' '.join(missing), file=sys.stderr)
    if not DOCUMENT.exists() or DOCUMENT.read_text(encoding='utf-8') != text:
        print('docs/oauth-cases.md is out of date: run tools/oauth_cases.py', file=sys.stderr)
        return 1
    return 1 if missing else 0


if __name__ == '__main__':
    sys.exit(main())
