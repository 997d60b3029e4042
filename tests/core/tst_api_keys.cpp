// SPDX-FileCopyrightText: 2026 The Fractal One authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/api_keys.h"
#include "tests/support/test_site.h"

using namespace fractal;
using namespace fractal::test;
using namespace Qt::StringLiterals;

class tst_ApiKeys : public QObject {
    Q_OBJECT

private slots:
    void anotherSecretTakesThePlaceOfTheFirst_data() { addDriverRows(); }
    void anotherSecretTakesThePlaceOfTheFirst();
};

void tst_ApiKeys::anotherSecretTakesThePlaceOfTheFirst()
{
    QFETCH(Driver, driver);
    TestSite store{driver};
    const auto added = store.site().write<api_keys::Added>([](Work &work) -> Result<api_keys::Added> {
        api_keys::ApiKey wanted;
        wanted.name = u"Stock sheet"_s;
        FRACTAL_TRY(const groups::Group group, groups::findByName(work.connection, u"Planner"_s));
        wanted.group = group.id;
        return api_keys::add(work, wanted, u"admin"_s);
    });
    QVERIFY(added);
    const auto works = [&](const crypto::Secret &secret) {
        return api_keys::authenticate(store.reader(), added->apiKey.key, secret.reveal(), store.clock.now()).has_value();
    };
    QVERIFY(works(added->secret));
    const auto fresh = store.site().write<crypto::Secret>(
        [&](Work &work) { return api_keys::rotateSecret(work, added->apiKey.id); });
    QVERIFY(fresh);
    QVERIFY(works(*fresh));
    QVERIFY(!works(added->secret));
    const auto now = api_keys::findByKey(store.reader(), added->apiKey.key).value();
    QCOMPARE(now.secretHint, QString::fromLatin1(fresh->reveal().first(4)));
    QCOMPARE(now.version, added->apiKey.version + 1);
    // One that was removed gets none.
    QVERIFY(store.site().write<journal::Change>([&](Work &work) { return api_keys::remove(work, added->apiKey.id); }));
    const auto none = store.site().write<crypto::Secret>(
        [&](Work &work) { return api_keys::rotateSecret(work, added->apiKey.id); });
    QCOMPARE(none.error().code, ErrorCode::NotFound);
}

QTEST_GUILESS_MAIN(tst_ApiKeys)
#include "tst_api_keys.moc"
