// SPDX-FileCopyrightText: 2026 The Fractal One authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/database_url.h"

#include "core/platform/private_files.h"

#include <QFile>
#include <QStringList>
#include <QUrl>
#include <QUrlQuery>

namespace fractal::database_url {

using namespace Qt::StringLiterals;

namespace {

constexpr auto keptFile = "/database-url"_L1;
constexpr qint64 longestKept = 4096;

/// A folder of sockets, or a name or address of this machine.
bool isHere(const QString &host)
{
    if (host.startsWith(u'/') || host.startsWith(u'@') || host.compare("localhost"_L1, Qt::CaseInsensitive) == 0)
        return true;
    return host == "::1"_L1 || (host.startsWith("127."_L1) && host.count(u'.') == 3);
}

/// Every machine that libpq may connect to: the address's own, those of its parameters, and where there are none
/// those of the environment.
QStringList hostsOf(const QUrl &url)
{
    const QUrlQuery query{url};
    QStringList hosts;
    for (const QString &host : {url.host(), query.queryItemValue(u"host"_s, QUrl::FullyDecoded),
                                query.queryItemValue(u"hostaddr"_s, QUrl::FullyDecoded)})
        hosts += host.split(u',', Qt::SkipEmptyParts);
    if (hosts.isEmpty()) {
        hosts += qEnvironmentVariable("PGHOST").split(u',', Qt::SkipEmptyParts);
        hosts += qEnvironmentVariable("PGHOSTADDR").split(u',', Qt::SkipEmptyParts);
    }
    return hosts;
}

} // namespace

bool hasPassword(const QString &url)
{
    const QUrl parsed{url, QUrl::TolerantMode};
    const QUrlQuery query{parsed};
    return !parsed.password().isEmpty() || query.hasQueryItem(u"password"_s) || query.hasQueryItem(u"sslpassword"_s);
}

Result<void> check(const QString &url)
{
    const QUrl parsed{url, QUrl::StrictMode};
    const bool isPostgres = parsed.scheme() == "postgresql"_L1 || parsed.scheme() == "postgres"_L1;
    if (!parsed.isValid() || !isPostgres || parsed.path().size() < 2) {
        return failure(ErrorCode::ValidationFailed,
                       u"the database address must look like postgresql://user@host:5432/name?sslmode=verify-full"_s,
                       u"database"_s);
    }
    const QUrlQuery query{parsed};
    if (query.hasQueryItem(u"service"_s))
        return failure(ErrorCode::Refused, u"write the database's address out: service= hides which machine is meant"_s,
                       u"database"_s);
    const QStringList hosts = hostsOf(parsed);
    const bool verified = query.allQueryItemValues(u"sslmode"_s) == QStringList{u"verify-full"_s};
    for (const QString &host : hosts) {
        if (!isHere(host) && !verified) {
            return failure(ErrorCode::Refused,
                           u"%1 is another machine: its certificate must be verified; add ?sslmode=verify-full to the address "
                           "(and sslrootcert=FILE where the authority is your own)"_s.arg(host),
                           u"database"_s);
        }
    }
    return {};
}

QString shown(const QString &url)
{
    const QUrl parsed{url};
    return parsed.toString(QUrl::RemovePassword | QUrl::RemoveQuery);
}

Result<QString> kept(const QString &siteFolder)
{
    const QString path = siteFolder + keptFile;
    if (!QFile::exists(path))
        return QString{};
    FRACTAL_TRY_VOID(private_files::check(path, false));
    QFile file{path};
    if (!file.open(QIODevice::ReadOnly))
        return failure(ErrorCode::Refused, u"%1 cannot be read: %2"_s.arg(path, file.errorString()), u"database"_s);
    return QString::fromUtf8(file.read(longestKept)).trimmed();
}

Result<void> keep(const QString &siteFolder, const QString &url)
{
    const QString path = siteFolder + keptFile;
    if (!url.isEmpty())
        return private_files::write(path, url.toUtf8() + '\n');
    if (QFile::exists(path) && !QFile::remove(path))
        return failure(ErrorCode::Refused, u"%1 cannot be removed"_s.arg(path), u"database"_s);
    return {};
}

} // namespace fractal::database_url
