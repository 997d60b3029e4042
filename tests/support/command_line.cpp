// SPDX-FileCopyrightText: 2026 The Fractal One authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/command_line.h"

#include "tests/support/processes.h"

#include <QCryptographicHash>
#include <QDir>
#include <QDirIterator>
#include <QFile>
#include <QJsonDocument>

namespace fractal::test {

using namespace Qt::StringLiterals;

QJsonObject Answer::object() const
{
    return QJsonDocument::fromJson(out).object();
}

QJsonArray Answer::array() const
{
    return QJsonDocument::fromJson(out).array();
}

CommandLine::CommandLine() : m_environment{QProcessEnvironment::systemEnvironment()}
{
    for (const QString &name :
         {u"FRACTAL_ONE_DATA"_s, u"FRACTAL_ONE_DATABASE"_s, u"DBUS_SESSION_BUS_ADDRESS"_s, u"CREDENTIALS_DIRECTORY"_s})
        m_environment.remove(name);
}

QString CommandLine::program()
{
    return qEnvironmentVariable("FRACTAL_BIN_DIR") + "/fractal-one-server"_L1;
}

Answer CommandLine::run(const QStringList &words, const QByteArray &input) const
{
    QProcess process;
    start(process, words);
    process.write(input);
    process.closeWriteChannel();
    Answer answer;
    if (process.waitForFinished(60'000) && process.exitStatus() == QProcess::NormalExit)
        answer.exit = process.exitCode();
    answer.out = process.readAllStandardOutput();
    answer.err = process.readAllStandardError();
    return answer;
}

bool CommandLine::makeSite() const
{
    return run({u"init"_s, u"--admin"_s, u"admin"_s, u"--password-stdin"_s}, adminPassword).exit == 0;
}

bool CommandLine::addUser(const QString &name, const QStringList &more) const
{
    return run(QStringList{u"user"_s, u"add"_s, name, u"--password-stdin"_s} + more, "correct horse " + name.toUtf8()).exit == 0;
}

QJsonObject CommandLine::addConsumer(const QString &name) const
{
    return run({u"consumer"_s, u"add"_s, u"--name"_s, name, u"--group"_s, u"Planner"_s}).object();
}

std::unique_ptr<Site> CommandLine::open(const Clock &clock, Random &random) const
{
    StoreLocation place;
    place.folder = folder();
    auto site = Site::open(place, clock, random);
    return site ? *std::move(site) : nullptr;
}

void CommandLine::start(QProcess &process, const QStringList &words) const
{
    process.setProcessEnvironment(m_environment);
    startPlainly(process, program(), QStringList{u"--data"_s, folder()} + words);
}

QByteArray CommandLine::contents() const
{
    QStringList lines;
    QDirIterator files{folder(), QDir::Files | QDir::Hidden, QDirIterator::Subdirectories};
    while (files.hasNext()) {
        QFile file{files.next()};
        if (file.fileName().endsWith("-wal"_L1) || file.fileName().endsWith("-shm"_L1) || !file.open(QIODevice::ReadOnly))
            continue;
        lines += file.fileName() + u' '
            + QString::fromLatin1(QCryptographicHash::hash(file.readAll(), QCryptographicHash::Sha256).toHex());
    }
    lines.sort();
    return lines.join(u'\n').toUtf8();
}

} // namespace fractal::test
