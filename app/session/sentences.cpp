// SPDX-FileCopyrightText: 2026 The Fractal One authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/session/office.h"

#include <QCoreApplication>

namespace fractal {

namespace {

const char *textFor(ErrorCode code)
{
    switch (code) {
    case ErrorCode::NotFound:
        return QT_TRANSLATE_NOOP("Error", "This is no longer there. Somebody may have removed it.");
    case ErrorCode::Forbidden:
    case ErrorCode::InsufficientScope:
        return QT_TRANSLATE_NOOP("Error", "You do not have permission to do this. Ask an administrator of this site.");
    case ErrorCode::VersionConflict:
        return QT_TRANSLATE_NOOP("Error", "Somebody else changed this meanwhile. Load it again before you change it.");
    case ErrorCode::AlreadyExists:
        return QT_TRANSLATE_NOOP("Error", "This name is taken. Choose another one.");
    case ErrorCode::Unavailable:
        return QT_TRANSLATE_NOOP("Error", "The database does not answer. Nothing was changed; try again in a moment.");
    case ErrorCode::RateLimited:
        return QT_TRANSLATE_NOOP("Error", "Too many attempts. Wait a moment, then try again.");
    case ErrorCode::Internal:
    case ErrorCode::Corrupt:
        return QT_TRANSLATE_NOOP("Error", "Something went wrong in the program. Nothing was changed. (%1)");
    default:
        return nullptr;
    }
}

} // namespace

QString sentenceFor(const Error &error)
{
    const char *text = textFor(error.code);
    if (text == nullptr) // a rule that says what to do itself
        return error.detail;
    const QString sentence = QCoreApplication::translate("Error", text);
    return sentence.contains(QLatin1StringView{"%1"}) ? sentence.arg(error.detail) : sentence;
}

} // namespace fractal
