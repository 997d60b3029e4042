// SPDX-FileCopyrightText: 2026 The Fractal One authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/access/principal.h"
#include "core/store/groups.h"

#include <QSet>
#include <QTest>

using namespace fractal;
using namespace Qt::StringLiterals;

class tst_Permission : public QObject {
    Q_OBJECT

private slots:
    void everyRowIsNamedOnceAndFoundByItsName();
    void aNameBeginsWithItsResource();
    void scopesComeFromTheTableAndRoundTrip();
    void unknownAndMalformedScopesAreRefused_data();
    void unknownAndMalformedScopesAreRefused();
    void openIdScopesAreAcceptedAndIgnored();
    void noScopeCoversAdministration();
    void anIntersectionTakesTheNarrowerRows();
    void profilesCapWhatAGroupGives_data();
    void profilesCapWhatAGroupGives();
    void aCeilingNarrowsAnAdministratorToo();
    void aMissingRightIsForbiddenAndAMissingScopeAsksForConsent();
    void rightsAreReadAndWrittenInWords();
};

namespace {

constexpr Permission seeWorkOrders{Resource::WorkOrders, Action::View};
constexpr Permission closeWorkOrders{Resource::WorkOrders, Action::Close};

} // namespace

void tst_Permission::everyRowIsNamedOnceAndFoundByItsName()
{
    QSet<QString> names;
    for (const PermissionInfo &info : permissionTable) {
        const QString name = QString::fromLatin1(info.name);
        QVERIFY2(!names.contains(name), info.name);
        names += name;
        QCOMPARE(permissionFromName(name), std::optional{info.permission});
        QVERIFY(*info.label != '\0');
    }
    QVERIFY(!permissionFromName(u"work_orders:fly"));
}

void tst_Permission::aNameBeginsWithItsResource()
{
    for (const PermissionInfo &info : permissionTable)
        QVERIFY2(QString::fromLatin1(info.name).startsWith(nameOf(info.permission.resource) + ":"_L1), info.name);
}

void tst_Permission::scopesComeFromTheTableAndRoundTrip()
{
    QVERIFY(knownScopes().size() > 10 && knownScopes().size() < 32);
    QVERIFY(!knownScopes().contains("offline_access"_L1));
    QCOMPARE(ScopeSet::parse(knownScopes().join(u' ')), std::optional{ScopeSet::all()});
    QCOMPARE(ScopeSet::all().toString(), knownScopes().join(u' '));
    QVERIFY(ScopeSet::all().contains(ScopeSet::reading()));
    QVERIFY(!ScopeSet::reading().contains(ScopeSet::all()));
    QVERIFY(ScopeSet::reading().covers(seeWorkOrders));
    QVERIFY(!ScopeSet::reading().covers(closeWorkOrders));
}

void tst_Permission::unknownAndMalformedScopesAreRefused_data()
{
    QTest::addColumn<QString>("text");
    QTest::newRow("unknown") << u"work_orders:fly"_s;
    QTest::newRow("known and unknown") << knownScopes().first() + u" nope"_s;
    QTest::newRow("RFC 6749 §3.3: quote") << u"work\"orders"_s;
    QTest::newRow("RFC 6749 §3.3: backslash") << u"a\\b"_s;
    QTest::newRow("control character") << u"a\tb"_s;
    QTest::newRow("longer than 4 KiB") << QString(5000, u'a');
}

void tst_Permission::unknownAndMalformedScopesAreRefused()
{
    QFETCH(QString, text);
    QVERIFY(!ScopeSet::parse(text));
}

void tst_Permission::openIdScopesAreAcceptedAndIgnored()
{
    QCOMPARE(ScopeSet::parse(u"openid profile email offline_access"), std::optional{ScopeSet{}});
}

void tst_Permission::noScopeCoversAdministration()
{
    for (const Resource resource :
         {Resource::Users, Resource::PermissionGroups, Resource::OAuthConsumers, Resource::Journal, Resource::Settings}) {
        for (const PermissionInfo &info : permissionTable) {
            if (info.permission.resource == resource)
                QVERIFY2(!ScopeSet::all().covers(info.permission), info.name);
        }
    }
}

void tst_Permission::anIntersectionTakesTheNarrowerRows()
{
    PermissionSet a = PermissionSet::everything();
    PermissionSet b;
    b.set(seeWorkOrders, RowScope::Own);
    QCOMPARE(a.intersected(b), b);
    a.set(seeWorkOrders, RowScope::None);
    QVERIFY(a.intersected(b).isEmpty());
}

void tst_Permission::profilesCapWhatAGroupGives_data()
{
    QTest::addColumn<Profile>("profile");
    QTest::addColumn<RowScope>("seeing");
    QTest::addColumn<RowScope>("closing");
    QTest::newRow("administrator") << Profile::Administrator << RowScope::All << RowScope::All;
    QTest::newRow("customized") << Profile::Customized << RowScope::All << RowScope::All;
    QTest::newRow("technician") << Profile::Technician << RowScope::Own << RowScope::Own;
    QTest::newRow("limited technician") << Profile::LimitedTechnician << RowScope::Own << RowScope::Own;
    QTest::newRow("read-only") << Profile::ReadOnly << RowScope::All << RowScope::None;
    QTest::newRow("requester") << Profile::Requester << RowScope::Own << RowScope::None;
}

void tst_Permission::profilesCapWhatAGroupGives()
{
    QFETCH(Profile, profile);
    QFETCH(RowScope, seeing);
    QFETCH(RowScope, closing);
    const PermissionSet rights = effectiveRights(profile, PermissionSet::everything(), nullptr);
    QCOMPARE(rights.rows(seeWorkOrders), seeing);
    QCOMPARE(rights.rows(closeWorkOrders), closing);
    QCOMPARE(profileFromName(QString{nameOf(profile)}), std::optional{profile});
    if (profile != Profile::Administrator)
        QVERIFY(effectiveRights(profile, PermissionSet{}, nullptr).isEmpty());
}

void tst_Permission::aCeilingNarrowsAnAdministratorToo()
{
    PermissionSet ceiling;
    ceiling.set(seeWorkOrders, RowScope::All);
    QCOMPARE(effectiveRights(Profile::Administrator, {}, &ceiling), ceiling);
}

void tst_Permission::aMissingRightIsForbiddenAndAMissingScopeAsksForConsent()
{
    Principal principal;
    principal.scopes = ScopeSet::reading();
    principal.scopesApply = true;
    principal.rights.set(closeWorkOrders, RowScope::All);
    QCOMPARE(principal.require(seeWorkOrders).error().code, ErrorCode::Forbidden);
    const Error error = principal.require(closeWorkOrders).error();
    QCOMPARE(error.code, ErrorCode::InsufficientScope);
    QCOMPARE(error.details["needed"_L1].toString(), QString::fromLatin1(permissionTable[indexOf(closeWorkOrders)].scope));
    principal.scopes = ScopeSet::all();
    QVERIFY(principal.require(closeWorkOrders));
}

void tst_Permission::rightsAreReadAndWrittenInWords()
{
    const QStringList words{u"work_orders:view,add"_s, u"assets:view@location"_s, u"tasks:view@own"_s};
    const auto rights = groups::parseRights(words);
    QVERIFY(rights);
    QCOMPARE(groups::describeRights(*rights), words);
    QCOMPARE(rights->rows({Resource::Assets, Action::View}), RowScope::Location);
    QCOMPARE(groups::parseRights({u"work_orders:fly"_s}).error().code, ErrorCode::ValidationFailed);
    QCOMPARE(groups::parseRights({u"work_orders:view@moon"_s}).error().code, ErrorCode::ValidationFailed);
    QCOMPARE(groups::parseRights({u"view"_s}).error().code, ErrorCode::ValidationFailed);
    QCOMPARE(groups::parseRights(groups::describeRights(PermissionSet::everything())).value(), PermissionSet::everything());
}

QTEST_GUILESS_MAIN(tst_Permission)
#include "tst_permission.moc"
