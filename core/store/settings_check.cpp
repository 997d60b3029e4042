// SPDX-FileCopyrightText: 2026 The Fractal One authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/settings_check.h"

#include "core/platform/private_files.h"
#include "core/store/client_domains.h"
#include "core/store/public_url.h"

#include <QFileInfo>
#include <QLocale>
#include <QTimeZone>

#include <algorithm>

namespace fractal::settings_check {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype longestName = 100;
constexpr qsizetype longestPath = 4096;
constexpr int highestPort = 65535;
constexpr int mostCalls = 1'000'000;

using Findings = std::vector<Finding>;

bool isUpperAscii(QChar c)
{
    return c >= u'A' && c <= u'Z';
}

bool areLetters(const QString &text, qsizetype count)
{
    return text.size() == count && std::ranges::all_of(text, isUpperAscii);
}

void checkName(const Settings &settings, Findings &findings)
{
    const QString name = settings.siteName.trimmed();
    if (name.isEmpty())
        findings.push_back({u"site_name"_s, Problem::Empty, u"a site has a name"_s});
    else if (name.size() > longestName)
        findings.push_back({u"site_name"_s, Problem::TooLong, u"a site's name has at most %1 characters"_s.arg(longestName)});
}

void checkPublicUrl(const Settings &settings, Findings &findings)
{
    if (settings.publicUrl.isEmpty())
        return;
    if (const auto checked = public_url::check(settings.publicUrl); !checked)
        findings.push_back({u"public_url"_s, Problem::NotAPublicUrl, checked.error().detail});
}

void checkPlace(const Settings &settings, Findings &findings)
{
    if (settings.language != "en"_L1 && settings.language != "fr"_L1 && settings.language != "es"_L1)
        findings.push_back({u"language"_s, Problem::NotKnown, u"the language is en, fr or es"_s});
    if (!settings.region.isEmpty()
        && (!areLetters(settings.region, 2) || QLocale::codeToTerritory(settings.region) == QLocale::AnyTerritory))
        findings.push_back({u"region"_s, Problem::NotKnown, u"the region is an ISO 3166 code of two capitals, or empty"_s});
    if (!QTimeZone::isTimeZoneIdAvailable(settings.timeZone))
        findings.push_back({u"time_zone"_s, Problem::NotKnown, u"there is no such IANA time zone"_s});
    if (!areLetters(settings.currency, 3))
        findings.push_back({u"currency"_s, Problem::NotKnown, u"the currency is an ISO 4217 code of three capitals"_s});
}

/// Loopback as a literal address: the shell's and the server's rule (decision 10) is the same.
bool isLoopback(const QString &address)
{
    return address == "::1"_L1 || address.startsWith("127."_L1);
}

void checkListener(const Settings &settings, Findings &findings)
{
    if (settings.listenAddress.isEmpty())
        findings.push_back({u"listen_address"_s, Problem::Empty, u"the server listens on an address"_s});
    else if (!isLoopback(settings.listenAddress) && settings.publicUrl.isEmpty())
        findings.push_back({u"listen_address"_s, Problem::NeedsPublicUrl,
                            u"other computers can reach %1, and no public URL is configured"_s.arg(settings.listenAddress)});
    if (settings.listenPort < 1 || settings.listenPort > highestPort)
        findings.push_back({u"listen_port"_s, Problem::OutOfRange, u"a port is a number from 1 to %1"_s.arg(highestPort)});
}

void checkFile(const QString &key, const QString &path, Findings &findings)
{
    const QFileInfo file{path};
    if (path.size() > longestPath || !file.isFile() || !file.isReadable() || file.size() > largestPemFile)
        findings.push_back({key, Problem::Unreadable, u"%1 is not a file that can be read"_s.arg(path.left(longestPath))});
}

void checkTls(const Settings &settings, Findings &findings)
{
    if (settings.tlsCertificate.isEmpty() && settings.tlsKey.isEmpty())
        return;
    if (settings.tlsCertificate.isEmpty())
        findings.push_back({u"tls_certificate"_s, Problem::NeedsTheOther, u"a private key needs its certificate"_s});
    else
        checkFile(u"tls_certificate"_s, settings.tlsCertificate, findings);
    if (settings.tlsKey.isEmpty()) {
        findings.push_back({u"tls_key"_s, Problem::NeedsTheOther, u"a certificate needs its private key"_s});
        return;
    }
    const std::size_t before = findings.size();
    checkFile(u"tls_key"_s, settings.tlsKey, findings);
    if (before < findings.size())
        return;
    if (const auto isPrivate = private_files::check(settings.tlsKey, false); !isPrivate)
        findings.push_back({u"tls_key"_s, Problem::NotPrivate, isPrivate.error().detail});
}

void checkLogo(const Settings &settings, Findings &findings)
{
    if (settings.logo.size() > largestLogo)
        findings.push_back({u"logo"_s, Problem::TooLong, u"a logo has at most %1 bytes"_s.arg(largestLogo)});
    else if (!settings.logo.isEmpty() && !settings.logo.startsWith("\x89PNG\r\n\x1a\n"))
        findings.push_back({u"logo"_s, Problem::NotAPicture, u"a logo is stored as PNG"_s});
}

void checkDomains(const Settings &settings, Findings &findings)
{
    const auto checkList = [&](const QString &key, const QStringList &list, auto &&checkOne) {
        if (list.size() > client_domains::most)
            findings.push_back({key, Problem::TooLong, u"at most %1 domains are listed"_s.arg(client_domains::most)});
        for (const QString &entry : list) {
            if (const auto checked = checkOne(entry); !checked || *checked != entry)
                findings.push_back(
                    {key, Problem::NotKnown, u"\"%1\" is not a domain in lower case"_s.arg(entry.left(longestName))});
        }
    };
    checkList(u"allowed_client_domains"_s, settings.allowedClientDomains, client_domains::checkAllowed);
    checkList(u"blocked_client_domains"_s, settings.blockedClientDomains, client_domains::checkBlocked);
}

void checkFairUse(const Settings &settings, Findings &findings)
{
    const auto checkOne = [&](const QString &key, int calls) {
        if (calls < 0 || calls > mostCalls)
            findings.push_back({key, Problem::OutOfRange, u"%1 is a number from 0 (off) to %2"_s.arg(key).arg(mostCalls)});
    };
    checkOne(u"calls_at_once"_s, settings.callsAtOnce);
    checkOne(u"calls_per_minute"_s, settings.callsPerMinute);
}

} // namespace

std::vector<Finding> check(const Settings &settings)
{
    Findings findings;
    for (const auto part :
         {checkName, checkPublicUrl, checkPlace, checkListener, checkTls, checkLogo, checkDomains, checkFairUse})
        part(settings, findings);
    return findings;
}

Result<void> require(const Settings &settings)
{
    const Findings findings = check(settings);
    if (findings.empty())
        return {};
    const Finding &first = findings.front();
    return failure(ErrorCode::ValidationFailed, first.detail, first.key);
}

} // namespace fractal::settings_check
