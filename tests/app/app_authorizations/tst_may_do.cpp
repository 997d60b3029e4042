// SPDX-FileCopyrightText: 2026 The Fractal One authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/pages/app_authorizations/may_do.h"
#include "core/access/principal.h"

#include <QTest>

using namespace fractal;
using namespace Qt::StringLiterals;

class tst_MayDo : public QObject {
    Q_OBJECT

private slots:
    void rightsAreSaidInFewWords_data();
    void rightsAreSaidInFewWords();
    void inFullIsWhatTheConsentPageSays();

private:
    static PermissionSet rights(const QStringList &names)
    {
        PermissionSet set;
        for (const QString &name : names)
            set.set(permissionFromName(name).value(), RowScope::All);
        return set;
    }
};

void tst_MayDo::rightsAreSaidInFewWords_data()
{
    QTest::addColumn<QStringList>("held");
    QTest::addColumn<QString>("scopes");
    QTest::addColumn<QString>("words");
    QTest::newRow("nothing") << QStringList{} << u"work_orders:read"_s << u"nothing"_s;
    QTest::newRow("read") << QStringList{u"work_orders:view"_s, u"assets:view"_s} << u"work_orders:read assets:read"_s
                          << u"read only"_s;
    QTest::newRow("rights without consent") << QStringList{u"work_orders:view"_s, u"work_orders:add"_s} << u"work_orders:read"_s
                                            << u"read only"_s;
    QTest::newRow("consent without rights") << QStringList{u"work_orders:view"_s} << u"work_orders:read work_orders:write"_s
                                            << u"read only"_s;
    QTest::newRow("create and edit") << QStringList{u"work_orders:view"_s, u"work_orders:add"_s, u"work_orders:edit"_s}
                                     << u"work_orders:read work_orders:write"_s << u"read; create and edit orders"_s;
    QTest::newRow("close counts as edit") << QStringList{u"work_orders:close"_s} << u"work_orders:write"_s << u"edit orders"_s;
    QTest::newRow("readings") << QStringList{u"meters:view"_s, u"meter_readings:add"_s} << u"meters:read meters:write"_s
                              << u"read; record readings"_s;
    QTest::newRow("requests") << QStringList{u"work_requests:view"_s, u"work_requests:add"_s} << u"requests:read requests:write"_s
                              << u"read; create requests"_s;
    QTest::newRow("two") << QStringList{u"work_orders:view"_s, u"work_orders:add"_s, u"work_requests:add"_s}
                         << u"work_orders:read work_orders:write requests:write"_s
                         << u"read; create orders and create requests"_s;
}

void tst_MayDo::rightsAreSaidInFewWords()
{
    QFETCH(QStringList, held);
    QFETCH(QString, scopes);
    QFETCH(QString, words);
    const QLocale english{u"en"_s};
    QCOMPARE(may_do::inFewWords(rights(held), ScopeSet::parse(scopes).value(), english), words);
}

void tst_MayDo::inFullIsWhatTheConsentPageSays()
{
    const QLocale english{u"en"_s};
    const QString all = may_do::inFull(PermissionSet::everything(), ScopeSet::all(), english);
    QVERIFY(all.startsWith("See: "_L1));
    QVERIFY(all.contains("\nChange: "_L1));
    QVERIFY(all.contains("Work orders: create, edit"_L1));
    QVERIFY(may_do::inFewWords(PermissionSet::everything(), ScopeSet::all(), english)
                .startsWith("read; create and edit orders, create and edit requests, and "_L1));
    QCOMPARE(may_do::inFull(rights({u"assets:view"_s}), ScopeSet::all(), english), u"See: Assets"_s);
    QCOMPARE(may_do::inFull({}, ScopeSet::all(), english), u"Nothing any more"_s);
    QVERIFY(may_do::inFull(PermissionSet::everything(), ScopeSet::all(), english, true)
                .contains("\nChange, once the person has confirmed each change: Work orders: create, edit"_L1));
    QCOMPARE(may_do::inFull(rights({u"assets:view"_s}), ScopeSet::all(), english, true), u"See: Assets"_s);
}

QTEST_GUILESS_MAIN(tst_MayDo)
#include "tst_may_do.moc"
