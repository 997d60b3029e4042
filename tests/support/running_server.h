// SPDX-FileCopyrightText: 2026 The Fractal One authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/support/command_line.h"
#include "tests/support/http_client.h"

#include <QHash>
#include <QUrl>

namespace fractal::test {

/// `serve` as a process of its own, on a free port; ends with the object.
class RunningServer {
public:
    explicit RunningServer(const CommandLine &shell, const QStringList &more = {})
    {
        shell.start(process,
                    QStringList{QStringLiteral("serve"), QStringLiteral("--listen"), QStringLiteral("127.0.0.1:0")} + more);
        while (!process.canReadLine() && process.waitForReadyRead(patience)) {}
        url = QUrl{QString::fromUtf8(process.readLine()).section(QLatin1Char(' '), -1).trimmed()};
    }
    ~RunningServer()
    {
        process.terminate();
        process.waitForFinished(patience);
    }
    Q_DISABLE_COPY_MOVE(RunningServer)

    [[nodiscard]] bool isReady() const { return url.port() > 0; }
    [[nodiscard]] quint16 port() const { return static_cast<quint16>(url.port()); }
    [[nodiscard]] QByteArray host() const { return url.authority().toUtf8(); }
    /// A form, on a connection of its own; from any thread.
    [[nodiscard]] HttpAnswer post(const QByteArray &path, const QByteArray &form) const
    {
        HttpClient client{port()};
        return client.ask("POST " + path + " HTTP/1.1\r\nHost: " + host()
                          + "\r\nContent-Type: application/x-www-form-urlencoded\r\nContent-Length: "
                          + QByteArray::number(form.size()) + "\r\n\r\n" + form);
    }
    /// What the MCP endpoint says to an access token: 401, or what it says to a ping.
    [[nodiscard]] int mcpStatus(const QByteArray &token) const
    {
        const QByteArray body = R"({"jsonrpc":"2.0","id":1,"method":"ping"})";
        HttpClient client{port()};
        return client
            .ask("POST /mcp/oauth/fractal-one HTTP/1.1\r\nHost: " + host() + "\r\nAuthorization: Bearer " + token
                 + "\r\nAccept: application/json, text/event-stream\r\nContent-Type: application/json\r\nContent-Length: "
                 + QByteArray::number(body.size()) + "\r\n\r\n" + body)
            .status;
    }

    QProcess process;
    QUrl url;

private:
    static constexpr int patience = 20'000;
};

} // namespace fractal::test
