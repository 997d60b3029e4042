// SPDX-FileCopyrightText: 2026 The Fractal One authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/connect/connect_sheet.h"
#include "app/connect/sheet.h"
#include "core/store/authorizations.h"
#include "core/store/calls.h"
#include "core/store/interactions.h"
#include "core/store/refused_callbacks.h"
#include "tests/support/app/desk.h"

#include <QApplication>
#include <QClipboard>
#include <QJsonObject>

#include <span>

namespace fractal::test {

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

/// A desk with an open sheet, and what a client and a person in a browser leave in the store.
class ConnectDesk {
public:
    explicit ConnectDesk(const QString &client = u"chatgpt"_s, const QStringList &callbacks = {})
        : marie{desk.store.user(u"marie"_s)},
          m_client{client}
    {
        consumer = addConsumer(u"ChatGPT"_s, callbacks);
        openSheet();
    }
    ~ConnectDesk() { delete sheet; }

    void openSheet()
    {
        connect::open(desk.office(), &desk.window(), consumer.id, m_client);
        const QWidgetList windows = QApplication::topLevelWidgets();
        for (QWidget *window : windows) {
            if (auto *found = qobject_cast<connect::Sheet *>(window); found != nullptr && found->isVisible())
                sheet = found;
        }
        QVERIFY(sheet);
        QVERIFY(QTest::qWaitForWindowExposed(sheet));
        desk.settle();
    }
    void click(const QString &button)
    {
        QTest::mouseClick(get<QPushButton>(sheet, button), Qt::LeftButton);
        desk.settle();
    }
    [[nodiscard]] QString text(const QString &label) const { return get<QLabel>(sheet, label)->text(); }
    [[nodiscard]] QString textOf(const QString &button) const { return get<QPushButton>(sheet, button)->text(); }
    [[nodiscard]] bool isVisible(const QString &name) const { return get<QWidget>(sheet, name)->isVisible(); }
    [[nodiscard]] QLineEdit *field() const { return get<QLineEdit>(sheet, u"callbackField"_s); }
    [[nodiscard]] connect::ShownStep step(int place) const
    {
        return get<connect::StepRow>(sheet, u"step%1"_s.arg(place))->step();
    }
    [[nodiscard]] QString clipboard() const { return QApplication::clipboard()->text(); }
    [[nodiscard]] QStringList callbacks() { return consumers::find(desk.store.reader(), consumer.id).value().callbacks; }
    [[nodiscard]] std::vector<journal::Entry> entries(const QString &action)
    {
        journal::Filter filter;
        filter.action = action;
        return journal::list(desk.store.reader(), filter).value();
    }

    consumers::Consumer addConsumer(const QString &name, const QStringList &callbacks)
    {
        consumers::Consumer made;
        desk.change([&](Work &work) -> Result<void> {
            consumers::Consumer wanted;
            wanted.name = name;
            wanted.callbacks = callbacks;
            FRACTAL_TRY(const groups::Group group, groups::findByName(work.connection, u"Planner"_s));
            wanted.group = group.id;
            FRACTAL_TRY(consumers::Added added, consumers::add(work, wanted, u"admin"_s, true));
            secret = added.secret;
            FRACTAL_TRY(made, consumers::find(work.connection, added.consumer.id));
            return {};
        });
        return made;
    }
    void readMetadata()
    {
        desk.change([](Work &work) {
            const calls::Call call{work.now(), u"visitor"_s, {}, {}, u"metadata"_s, {}, u"done"_s, 0};
            return calls::append(work, std::span{&call, 1});
        });
    }
    void openPage()
    {
        desk.change([&](Work &work) -> Result<void> {
            FRACTAL_TRY_VOID(interactions::start(work, "browser", consumer.id, {}));
            return {};
        });
    }
    void log(const QString &action, const QString &outcome, const QString &reason = {})
    {
        desk.change([&](Work &work) -> Result<void> {
            journal::Record record;
            record.author = {u"visitor"_s, marie.id, consumer.id, {}, {}};
            record.action = action;
            record.outcome = outcome;
            record.reason = reason;
            FRACTAL_TRY_VOID(journal::append(work, record));
            return {};
        });
    }
    void refuseCallback(const QString &uri, const QString &address)
    {
        desk.change([&](Work &work) { return refused_callbacks::note(work, consumer.id, uri, address); });
    }
    void grant(const ScopeSet &scopes = ScopeSet::all())
    {
        desk.change([&](Work &work) -> Result<void> {
            const authorizations::Grant wanted{consumer.id, marie.id, scopes, u"mcp"_s};
            FRACTAL_TRY(code, authorizations::grantWithCode(work, wanted, u"https://a.example/cb"_s, u"x"_s, u"r"_s));
            return {};
        });
    }
    void redeem()
    {
        desk.change([&](Work &work) -> Result<void> {
            FRACTAL_TRY(const authorizations::Code stored, authorizations::findCode(work.connection, code.reveal(), work.now()));
            authorization = stored.authorization.id;
            return authorizations::consumeCode(work, stored) ? Result<void>{}
                                                             : failure(ErrorCode::Internal, u"the code is gone"_s);
        });
    }
    void readTools()
    {
        desk.change([&](Work &work) { return authorizations::noteToolsRead(work, authorization, work.now()); });
    }
    void callTool()
    {
        desk.change([&](Work &work) { return authorizations::noteFirstCall(work, authorization, work.now()); });
    }

    Desk desk;
    users::User marie;
    consumers::Consumer consumer;
    crypto::Secret secret;
    crypto::Secret code;
    AuthorizationId authorization;
    QPointer<connect::Sheet> sheet;

private:
    QString m_client;
};

} // namespace fractal::test
