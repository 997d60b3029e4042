// SPDX-FileCopyrightText: 2026 The Fractal One authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/http/line_reader.h"

#include <utility>

namespace fractal::http {

LineReader::Outcome LineReader::next(QByteArrayView &rest, qsizetype most)
{
    const qsizetype end = rest.indexOf('\n');
    const qsizetype taken = end < 0 ? rest.size() : end + 1;
    if (m_part.size() + taken > most)
        return Outcome::TooLong;
    if (end < 0) {
        m_part.append(rest);
        rest = {};
        return Outcome::Incomplete;
    }
    if (m_part.isEmpty()) {
        m_line = rest.first(taken);
    } else {
        m_part.append(rest.first(taken));
        m_joined = std::exchange(m_part, {});
        m_line = m_joined;
    }
    rest = rest.sliced(taken);
    if (!m_line.endsWith("\r\n"))
        return Outcome::BareLineFeed;
    m_line.chop(2);
    return Outcome::Line;
}

} // namespace fractal::http
