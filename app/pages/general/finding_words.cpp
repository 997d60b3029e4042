// SPDX-FileCopyrightText: 2026 The Fractal One authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/pages/general/finding_words.h"

#include "app/pages/general/address_words.h"

#include <QCoreApplication>

namespace fractal::general {

using namespace Qt::StringLiterals;
using settings_check::Problem;

namespace {

/// Stands for its context in the translations.
struct SettingProblem {
    Q_DECLARE_TR_FUNCTIONS(SettingProblem)

public:
    static QString unknown(const QString &key)
    {
        if (key == "time_zone"_L1)
            return tr("Choose one of the time zones, such as Europe/Paris.");
        if (key == "currency"_L1)
            return tr("Choose one of the currencies: three capitals, such as EUR.");
        if (key == "region"_L1)
            return tr("Choose one of the countries.");
        return tr("Choose one of the list.");
    }
    static QString of(const settings_check::Finding &finding)
    {
        switch (finding.problem) {
        case Problem::Empty:
            return tr("Give the site a name.");
        case Problem::TooLong:
            return finding.key == "logo"_L1 ? tr("This picture is too large even when it is made smaller.")
                                            : tr("A name has at most 100 characters.");
        case Problem::NotKnown:
            return unknown(finding.key);
        case Problem::NeedsPublicUrl:
            return tr("Other computers need a public URL to come to. Fill it in above first.");
        case Problem::OutOfRange:
            return tr("A port is a number from 1 to 65535.");
        case Problem::NeedsTheOther:
            return finding.key == "tls_key"_L1 ? tr("A certificate needs its private key.")
                                               : tr("A private key needs its certificate.");
        case Problem::Unreadable:
            return tr("This file cannot be read.");
        case Problem::NotPrivate:
            return tr("Other accounts of this computer can read this key. Allow it to its owner only (mode 600).");
        case Problem::NotAPicture:
            return tr("This is no picture.");
        case Problem::NotAPublicUrl:
            break;
        }
        return {};
    }
};

} // namespace

QString sentenceFor(const settings_check::Finding &finding, const Settings &settings)
{
    return finding.problem == Problem::NotAPublicUrl ? problemOf(settings.publicUrl) : SettingProblem::of(finding);
}

} // namespace fractal::general
