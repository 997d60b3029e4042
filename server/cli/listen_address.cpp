// SPDX-FileCopyrightText: 2026 The Fractal One authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/cli/listen_address.h"

namespace fractal::cli {

using namespace Qt::StringLiterals;

std::optional<ListenAddress> listenAddressFrom(const QString &text)
{
    const qsizetype colon = text.lastIndexOf(u':');
    bool isNumber = false;
    const uint port = QStringView{text}.sliced(colon + 1).toUInt(&isNumber);
    if (colon < 1 || !isNumber || port > 65535 || !text.back().isDigit())
        return {};
    QString host = text.first(colon);
    const bool bracketed = host.startsWith(u'[') && host.endsWith(u']');
    if (bracketed)
        host = host.sliced(1, host.size() - 2);
    ListenAddress listen{host == "localhost"_L1 ? QHostAddress{QHostAddress::LocalHost} : QHostAddress{host},
                         static_cast<quint16>(port)};
    if (listen.address.isNull() || bracketed != (listen.address.protocol() == QAbstractSocket::IPv6Protocol))
        return {};
    return listen;
}

} // namespace fractal::cli
