#!/usr/bin/env python3
# SPDX-FileCopyrightText: 2026 The Fractal One authors
# SPDX-License-Identifier: GPL-3.0-or-later
# Makes the viewer's files here from those of the npm package swagger-ui-dist, whose folder is the argument: without the line
# that names a source map, and with pictures that are files, since the page's policy allows none inside the style.
import gzip
import pathlib
import re
import sys

package, here = pathlib.Path(sys.argv[1]), pathlib.Path(__file__).parent
pictures = {'M13.418 7.859': 'arrow.svg', 'M4 12h4v1H4zm5-6': 'copy.svg'}  # by what is in them; the others are decoration


def kept(match):
    svg = (match.group(1) or match.group(2)).replace('\\"', '"').replace('%23', '#').partition(',')[2]
    for mark, name in pictures.items():
        if mark in svg:
            (here / name).write_text(svg + '\n', encoding='utf-8')
            return f'url(/api/v1/docs/{name})'
    return 'none'


for name in ('swagger-ui.css', 'swagger-ui-bundle.js'):
    text = re.sub(r'/[/*]# sourceMappingURL=.*', '', (package / name).read_text(encoding='utf-8'))
    if name.endswith('.css'):
        text = re.sub(r'url\((?:"(data:(?:[^"\\]|\\.)*)"|(data:[^)]*))\)', kept, text)
        assert 'data:' not in text, 'a picture is left inside the style'
    (here / (name + '.gz')).write_bytes(gzip.compress(text.encode(), 9, mtime=0))
