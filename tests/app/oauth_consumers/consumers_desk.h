// SPDX-FileCopyrightText: 2026 The Fractal One authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/pages/oauth_consumers/oauth_consumers_page.h"
#include "core/store/groups.h"
#include "tests/support/app/desk.h"

#include <QAction>
#include <QApplication>
#include <QCheckBox>
#include <QClipboard>
#include <QComboBox>
#include <QMenu>
#include <QRadioButton>
#include <QSignalSpy>
#include <QTabBar>

namespace fractal::test {

using namespace Qt::StringLiterals;

/// A window with the page in it, and what a person does there.
struct ConsumersDesk {
    explicit ConsumersDesk(const QString &person = u"admin"_s) : desk{Driver::Sqlite, person}
    {
        page = new fractal::oauth_consumers::OAuthConsumersPage{desk.office(), nullptr};
        page->retranslate();
        page->setReadOnly(!desk.session().may({Resource::OAuthConsumers, Action::Edit}));
        desk.show(page);
        load();
    }

    Desk desk;
    fractal::oauth_consumers::OAuthConsumersPage *page = nullptr;

    void load()
    {
        page->load();
        desk.settle();
    }
    template <typename T>
    T *find(const QString &name)
    {
        return get<T>(page, name);
    }
    [[nodiscard]] bool isVisible(const QString &name) const
    {
        const auto *widget = page->findChild<QWidget *>(name);
        return widget != nullptr && widget->isVisible();
    }
    QLineEdit *edit(const QString &name) { return find<QLineEdit>(name); }
    QString text(const QString &label) { return find<QLabel>(label)->text(); }
    void click(const QString &button)
    {
        QTest::mouseClick(find<QWidget>(button), Qt::LeftButton);
        desk.settle();
    }
    void type(const QString &field, const QString &text)
    {
        QLineEdit *line = edit(field);
        line->setFocus();
        line->selectAll();
        QTest::keyClick(line, Qt::Key_Delete);
        QTest::keyClicks(line, text);
    }
    void paste(const QString &field, const QString &text)
    {
        QApplication::clipboard()->setText(text);
        QLineEdit *line = edit(field);
        line->setFocus();
        QTest::keyClick(line, Qt::Key_V, Qt::ControlModifier);
    }
    void chooseGroup(const QString &name)
    {
        auto *box = find<QComboBox>(u"group"_s);
        box->setFocus();
        QTest::keyClicks(box, name);
    }
    void save()
    {
        page->save();
        desk.settle();
    }
    look::RecordTable *table() { return find<look::RecordTable>(u"consumersTable"_s); }
    [[nodiscard]] QStringList names()
    {
        QStringList all;
        const auto *model = table()->model();
        for (int row = 0; row < model->rowCount(); ++row)
            all += model->index(row, table()->columnOf(u"name"_s)).data().toString();
        return all;
    }
    QModelIndex cell(const QString &name, const QString &column)
    {
        const auto row = names().indexOf(name);
        return table()->model()->index(static_cast<int>(row), table()->columnOf(column));
    }
    void clickCell(const QModelIndex &index, int fromRight = 0)
    {
        const QRect rect = table()->visualRect(index);
        const QPoint at = fromRight > 0 ? QPoint{rect.right() - fromRight, rect.center().y()} : rect.center();
        QTest::mouseClick(table()->viewport(), Qt::LeftButton, {}, at);
        desk.settle();
    }
    void open(const QString &name) { clickCell(cell(name, u"name"_s)); }
    void tick(const QString &name)
    {
        const QRect rect = table()->visualRect(cell(name, u"tick"_s));
        QTest::mouseClick(table()->viewport(), Qt::LeftButton, {}, QPoint{rect.left() + 18, rect.center().y()});
        desk.settle();
    }
    void chip(const QString &id) { click(u"chip_"_s + id); }
    void search(const QString &text)
    {
        type(u"searchConsumers"_s, text);
        QTest::keyClick(edit(u"searchConsumers"_s), Qt::Key_Return);
        desk.settle();
    }
    void menu(const QString &action)
    {
        click(u"moreConsumer"_s);
        auto *wanted = find<QAction>(action);
        qobject_cast<QMenu *>(wanted->parent())->close();
        wanted->trigger();
        desk.settle();
    }
    /// Opens the menu of Rotate… and chooses.
    void rotate(const QString &action)
    {
        click(u"rotateSecret"_s);
        auto *wanted = find<QAction>(action);
        qobject_cast<QMenu *>(wanted->parent())->close();
        wanted->trigger();
        desk.settle();
    }
    std::vector<consumers::LiveSecret> liveSecrets(ConsumerId id)
    {
        return consumers::liveSecrets(desk.store.reader(), id, desk.store.clock.now()).value();
    }
    consumers::Consumer stored(const QString &name)
    {
        const auto all = consumers::list(desk.store.reader()).value();
        const auto found = std::ranges::find(all, name, &consumers::Consumer::name);
        return found == all.end() ? consumers::Consumer{} : *found;
    }
    consumers::Consumer add(const QString &name, const QStringList &callbacks = {u"https://chatgpt.com/cb"_s},
                            bool isEnabled = true)
    {
        desk.change([&](Work &work) -> Result<void> {
            consumers::Consumer consumer;
            consumer.name = name;
            FRACTAL_TRY(const auto group, groups::findByName(work.connection, u"GOOGLE SHEET"_s));
            consumer.group = group.id;
            consumer.callbacks = callbacks;
            consumer.enabled = isEnabled;
            FRACTAL_TRY_VOID(consumers::add(work, consumer, u"admin"_s, true));
            return {};
        });
        return stored(name);
    }
    QStringList actions()
    {
        QStringList all;
        const auto entries = journal::list(desk.store.reader(), {}).value();
        for (const journal::Entry &entry : entries)
            all += entry.action;
        return all;
    }
};

} // namespace fractal::test
