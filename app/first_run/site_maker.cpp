// SPDX-FileCopyrightText: 2026 The Fractal One authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/first_run/site_maker.h"

#include "core/crypto/secrets.h"
#include "core/platform/private_files.h"
#include "core/store/database_url.h"
#include "core/store/users.h"

#include <QDir>
#include <QFileInfo>

namespace fractal {

using namespace Qt::StringLiterals;

namespace {

struct Problem {
    MakingProblem kind = MakingProblem::Other;
    QString detail;
};

/// A site that nobody has taken over yet: what this program made for it goes again with this. On PostgreSQL a complete site
/// stays in its database, which is not ours to empty.
class Unclaimed {
public:
    explicit Unclaimed(const StoreLocation &place) : m_place{place}
    {
        for (QString folder = place.folder; !QFileInfo::exists(folder); folder = QFileInfo{folder}.absolutePath())
            m_newFolders += folder;
    }
    ~Unclaimed()
    {
        if (m_isClaimed)
            return;
        if (m_site && m_place.driver == Driver::Sqlite) {
            m_site.reset();
            for (const QLatin1StringView name : {"/keyring"_L1, "/site.db"_L1, "/site.db-wal"_L1, "/site.db-shm"_L1})
                QFile::remove(m_place.folder + name);
        }
        for (const QString &folder : std::as_const(m_newFolders))
            QDir{}.rmdir(folder); // only where it is empty
    }
    Unclaimed(const Unclaimed &) = delete;
    Unclaimed &operator=(const Unclaimed &) = delete;

    void hold(std::shared_ptr<Site> site, UserId administrator)
    {
        m_site = std::move(site);
        m_administrator = administrator;
    }
    [[nodiscard]] UserId administrator() const { return m_administrator; }
    [[nodiscard]] std::shared_ptr<Site> claim()
    {
        m_isClaimed = true;
        return std::exchange(m_site, nullptr);
    }

private:
    StoreLocation m_place;
    QStringList m_newFolders; ///< the deepest first
    std::shared_ptr<Site> m_site;
    UserId m_administrator;
    bool m_isClaimed = false;
};

/// Could the folder be made and written in?
std::optional<Problem> problemOfFolder(const QString &folder)
{
    QFileInfo nearest{folder};
    while (!nearest.exists() && nearest.absolutePath() != nearest.absoluteFilePath())
        nearest.setFile(nearest.absolutePath());
    if (!nearest.isDir() || !nearest.isWritable())
        return Problem{MakingProblem::FolderUnusable, nearest.absoluteFilePath()};
    if (const auto isOurs = private_files::check(folder, true); !isOurs)
        return Problem{MakingProblem::FolderTooOpen, isOurs.error().detail};
    return {};
}

std::optional<Problem> problemOfAddress(const StoreLocation &place)
{
    if (place.driver == Driver::Sqlite)
        return {};
    const auto checked = database_url::check(place.url);
    if (checked)
        return {};
    return Problem{checked.error().code == ErrorCode::ValidationFailed ? MakingProblem::AddressMalformed
                                                                       : MakingProblem::AddressUnverified,
                   checked.error().detail};
}

/// What can be seen before anything is made.
std::optional<Problem> problemOf(const StoreLocation &place)
{
    if (const auto problem = problemOfAddress(place))
        return problem;
    if (const auto problem = problemOfFolder(place.folder))
        return problem;
    const auto isThere = Database{place}.exists();
    if (!isThere)
        return Problem{MakingProblem::DatabaseUnreachable, isThere.error().detail};
    if (*isThere || QFile::exists(place.folder + "/keyring"_L1))
        return Problem{MakingProblem::SiteThere, place.folder};
    return {};
}

std::optional<Problem> make(WantedSite wanted, const Clock &clock, Random &random, const std::atomic_bool &cancelled,
                            Unclaimed &unclaimed)
{
    if (const auto problem = problemOf(wanted.place))
        return problem;
    if (!cancelled)
        wanted.site.administratorPasswordHash = crypto::hashPassword(random, wanted.password);
    if (cancelled)
        return Problem{MakingProblem::Cancelled, {}};
    auto created = Site::create(wanted.place, wanted.site, clock, random);
    if (!created)
        return Problem{MakingProblem::Other, created.error().detail};
    std::shared_ptr<Site> site{*std::move(created)};
    unclaimed.hold(site, {});
    const auto administrator = users::findByName(site->reader(), wanted.site.administrator);
    if (!administrator)
        return Problem{MakingProblem::Other, administrator.error().detail};
    unclaimed.hold(std::move(site), administrator->id);
    if (cancelled && wanted.place.driver == Driver::Sqlite)
        return Problem{MakingProblem::Cancelled, {}};
    return {};
}

} // namespace

SiteMaker::SiteMaker(const Clock &clock, Random &random, QObject *parent) : QObject{parent}, m_clock{clock}, m_random{random}
{
    m_pool.setMaxThreadCount(1);
}

SiteMaker::~SiteMaker()
{
    cancel();
    m_pool.waitForDone();
}

void SiteMaker::cancel()
{
    if (m_cancelled)
        *m_cancelled = true;
}

void SiteMaker::make(const WantedSite &wanted)
{
    m_cancelled = std::make_shared<std::atomic_bool>(false);
    m_pool.start([this, wanted, cancelled = m_cancelled] {
        auto unclaimed = std::make_shared<Unclaimed>(wanted.place);
        const auto problem = fractal::make(wanted, m_clock, m_random, *cancelled, *unclaimed);
        if (problem)
            unclaimed.reset(); // before anybody may try again
        QMetaObject::invokeMethod(
            this,
            [this, problem, unclaimed] {
                if (problem)
                    emit refused(problem->kind, problem->detail);
                else
                    emit made(unclaimed->claim(), unclaimed->administrator());
            },
            Qt::QueuedConnection);
    });
}

} // namespace fractal
