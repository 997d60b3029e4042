// SPDX-FileCopyrightText: 2026 The Fractal One authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/platform/private_files.h"

#include <fcntl.h>
#include <pwd.h>
#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <sys/stat.h>
#include <unistd.h>

#include <cerrno>
#include <cstring>

namespace fractal::private_files {

using namespace Qt::StringLiterals;

namespace {

Failure systemFailure(const QString &what, const QString &path)
{
    return failure(ErrorCode::Refused, u"%1 %2: %3"_s.arg(what, path, QString::fromLocal8Bit(std::strerror(errno))));
}

} // namespace

Result<void> makeFolder(const QString &path)
{
    const QFileInfo info{path};
    if (!QDir{}.mkpath(info.absolutePath()))
        return systemFailure(u"cannot create the folder"_s, info.absolutePath());
    if (::mkdir(QFile::encodeName(path).constData(), S_IRWXU) != 0 && errno != EEXIST)
        return systemFailure(u"cannot create the folder"_s, path);
    return {};
}

Result<void> write(const QString &path, const QByteArray &bytes)
{
    const QByteArray target = QFile::encodeName(path);
    const QByteArray temporary = target + ".new";
    ::unlink(temporary.constData());
    const int file = ::open(temporary.constData(), O_WRONLY | O_CREAT | O_EXCL | O_CLOEXEC, S_IRUSR | S_IWUSR);
    if (file < 0)
        return systemFailure(u"cannot write"_s, path);
    const bool ok = ::write(file, bytes.constData(), static_cast<size_t>(bytes.size())) == bytes.size() && ::fsync(file) == 0;
    ::close(file);
    if (!ok || ::rename(temporary.constData(), target.constData()) != 0)
        return systemFailure(u"cannot write"_s, path);
    return {};
}

Result<void> check(const QString &path, bool isFolder)
{
    struct stat info {};
    if (::stat(QFile::encodeName(path).constData(), &info) != 0)
        return errno == ENOENT ? Result<void>{} : systemFailure(u"cannot read"_s, path);
    if (info.st_uid != ::geteuid()) {
        return failure(
            ErrorCode::Refused,
            u"%1 belongs to another user of this computer; run as its owner, or: chown -R %2 %1"_s.arg(path, userName()));
    }
    if ((info.st_mode & (S_IRWXG | S_IRWXO)) != 0) {
        return failure(
            ErrorCode::Refused,
            u"others on this computer can open %1; mend it with: chmod %2 %1"_s.arg(path, isFolder ? u"700"_s : u"600"_s));
    }
    return {};
}

void makeNewFilesPrivate()
{
    ::umask(S_IRWXG | S_IRWXO);
}

bool runningAsSuperuser()
{
    return ::geteuid() == 0;
}

QString userName()
{
    const struct passwd *entry = ::getpwuid(::geteuid());
    return entry == nullptr ? QString::number(::geteuid()) : QString::fromLocal8Bit(entry->pw_name);
}

} // namespace fractal::private_files
