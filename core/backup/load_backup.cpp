// SPDX-FileCopyrightText: 2026 The Fractal One authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/backup/load_backup.h"

#include "core/backup/backup_tables.h"
#include "core/backup/references.h"
#include "core/backup/store_tables.h"
#include "core/platform/private_files.h"

#include <QCborMap>
#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QSet>

#include <algorithm>
#include <memory>

namespace fractal::backup {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype longestFileName = 1000;

QCborValue at(const QCborMap &map, const char *name)
{
    return map.value(QLatin1StringView{name});
}

Failure unreadable(const QString &what)
{
    return failure(ErrorCode::Corrupt, u"the backup cannot be read: %1"_s.arg(what));
}

Result<QCborValue> nextValue(SealedReader &reader)
{
    FRACTAL_TRY(const auto record, reader.next());
    if (!record)
        return unreadable(u"it ends too early"_s);
    QCborParserError error;
    QCborValue value = QCborValue::fromCbor(*record, &error);
    if (error.error != QCborError::NoError)
        return unreadable(error.errorString());
    return value;
}

/// Takes the records of a backup one by one.
class Loading {
public:
    Loading(Connection &connection, const QString &documents) : m_connection{connection}, m_documents{documents} {}

    [[nodiscard]] bool isAtEnd() const { return m_isAtEnd; }
    [[nodiscard]] qint64 rows() const { return m_rows; }
    [[nodiscard]] qint64 files() const { return m_files; }

    Result<void> take(const QCborValue &value)
    {
        if (value.isArray())
            return takeRows(value.toArray());
        if (value.isByteArray())
            return takeBytes(value.toByteArray());
        const QCborMap map = value.toMap();
        const QString what = at(map, member::what).toString();
        if (what == "table"_L1)
            return beginTable(map);
        if (what == "file"_L1)
            return beginFile(at(map, member::name).toString());
        if (what != "end"_L1)
            return unreadable(u"a part of it is unknown"_s);
        m_isAtEnd = true;
        if (at(map, member::rows).toInteger(-1) != m_rows || !endFile())
            return unreadable(u"not all of it is there"_s);
        return {};
    }

private:
    Result<void> beginTable(const QCborMap &map)
    {
        const QString name = at(map, member::name).toString();
        m_table = findKept(name);
        if (m_table == nullptr || m_seen.contains(name))
            return unreadable(u"it has a table %1 that does not belong there"_s.arg(name.left(100)));
        m_seen.insert(name);
        FRACTAL_TRY(const std::vector<Column> known, columnsOf(m_connection, name));
        m_columns.clear();
        const QCborArray names = at(map, member::columns).toArray();
        for (const QCborValue &column : names) {
            const auto found = std::ranges::find(known, column.toString(), &Column::name);
            if (found == known.end())
                return unreadable(u"the table %1 has no column %2"_s.arg(name, column.toString().left(100)));
            m_columns.push_back(*found);
        }
        return emptyTable(m_connection, *m_table);
    }
    Result<void> takeRows(const QCborArray &rows)
    {
        if (m_table == nullptr)
            return unreadable(u"rows of no table"_s);
        m_rows += rows.size();
        return writeRows(m_connection, *m_table, m_columns, rows);
    }
    Result<void> beginFile(const QString &name)
    {
        const bool isInside = !name.isEmpty() && name.size() <= longestFileName && QDir::isRelativePath(name)
            && QDir::cleanPath(name) == name && !name.startsWith(".."_L1);
        if (!isInside || !endFile())
            return unreadable(u"a document's name leads elsewhere, or it cannot be written"_s);
        const QString path = m_documents + u'/' + name;
        FRACTAL_TRY_VOID(private_files::makeFolder(m_documents));
        QDir{}.mkpath(QFileInfo{path}.absolutePath());
        m_file = std::make_unique<QFile>(path);
        if (!m_file->open(QIODevice::WriteOnly | QIODevice::NewOnly))
            return failure(ErrorCode::Unavailable, u"%1 cannot be written: %2"_s.arg(path, m_file->errorString()));
        ++m_files;
        return {};
    }
    Result<void> takeBytes(const QByteArray &bytes)
    {
        if (!m_file)
            return unreadable(u"bytes of no file"_s);
        if (m_file->write(bytes) != bytes.size())
            return failure(ErrorCode::Unavailable, u"%1 cannot be written: %2"_s.arg(m_file->fileName(), m_file->errorString()));
        return {};
    }
    bool endFile()
    {
        const bool ended = !m_file || m_file->flush();
        m_file.reset();
        return ended;
    }

    Connection &m_connection;
    QString m_documents;
    const KeptTable *m_table = nullptr;
    std::vector<Column> m_columns;
    QSet<QString> m_seen;
    std::unique_ptr<QFile> m_file;
    qint64 m_rows = 0;
    qint64 m_files = 0;
    bool m_isAtEnd = false;
};

} // namespace

Result<Opening> readOpening(SealedReader &reader)
{
    FRACTAL_TRY(const QCborValue site, nextValue(reader));
    const QCborMap about = site.toMap();
    if (at(about, member::what).toString() != "site"_L1)
        return unreadable(u"its beginning is missing"_s);
    if (at(about, member::format).toInteger() != formatVersion)
        return failure(
            ErrorCode::Refused,
            u"this backup was made by Fractal One %1, which writes them in another way; restore it with that version"_s.arg(
                at(about, member::program).toString().left(40)));
    FRACTAL_TRY(const QCborValue key, nextValue(reader));
    const QCborMap keyMap = key.toMap();
    if (at(keyMap, member::what).toString() != "key"_L1)
        return unreadable(u"its key is missing"_s);
    Opening opening;
    opening.summary.siteName = at(about, member::siteName).toString();
    opening.summary.takenAt = {at(about, member::takenAt).toInteger()};
    opening.schema = static_cast<int>(at(about, member::schema).toInteger());
    opening.siteId = at(about, member::siteId).toString();
    opening.key = crypto::Secret{at(keyMap, member::bytes).toByteArray()};
    return opening;
}

Result<void> load(SealedReader &reader, Connection &connection, const QString &documents, Summary &summary)
{
    FRACTAL_TRY(const References references, References::putAside(connection));
    Loading loading{connection, documents};
    while (!loading.isAtEnd()) {
        FRACTAL_TRY(const QCborValue value, nextValue(reader));
        FRACTAL_TRY_VOID(loading.take(value));
    }
    FRACTAL_TRY(const auto more, reader.next());
    if (more)
        return unreadable(u"something follows its end"_s);
    summary.rows = loading.rows();
    summary.files = loading.files();
    return references.bringBack();
}

} // namespace fractal::backup
