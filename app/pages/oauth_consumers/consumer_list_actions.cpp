// SPDX-FileCopyrightText: 2026 The Fractal One authors
// SPDX-License-Identifier: GPL-3.0-or-later
// What can be done with the rows of the list.
#include "app/pages/oauth_consumers/consumer_export.h"
#include "app/pages/oauth_consumers/consumer_list.h"
#include "app/pages/oauth_consumers/consumer_words.h"

#include <QFileInfo>
#include <QHeaderView>
#include <QKeyEvent>
#include <QMenu>
#include <QPointer>

namespace fractal::oauth_consumers {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype mostNamed = 3;

bool isMove(int key)
{
    return key == Qt::Key_Up || key == Qt::Key_Down || key == Qt::Key_PageUp || key == Qt::Key_PageDown || key == Qt::Key_Home
        || key == Qt::Key_End;
}

} // namespace

Deeds::Ids ConsumerList::chosenIds() const
{
    if (!m_allIds.empty())
        return m_allIds;
    Deeds::Ids ids;
    const QList<qint64> ticked = m_model->ticked();
    for (const qint64 id : ticked)
        ids.push_back({id});
    std::ranges::sort(ids);
    return ids;
}

QString ConsumerList::chosenNames() const
{
    QStringList names;
    for (const ConsumerId id : chosenIds()) {
        const int row = m_model->rowOf(id.value);
        if (row >= 0 && names.size() < mostNamed)
            names += m_model->at(row).name;
    }
    return Words::names(names, static_cast<qsizetype>(chosenIds().size()));
}

void ConsumerList::askBefore(const QString &title, const QString &text, const QString &verb, const std::function<void()> &then)
{
    m_office.prompter.ask(this, {.title = title, .text = text, .yes = verb, .isDestructive = true},
                          [self = QPointer{this}, then](Prompter::Answer answer) {
                              if (self && answer == Prompter::Answer::Yes)
                                  then();
                          });
}

void ConsumerList::disableChosen()
{
    askBefore(tr("Disable"), tr("These consumers stop working at once: %1. They can be enabled again.").arg(chosenNames()),
              tr("Disable"), [this, ids = chosenIds()] { m_deeds.setEnabled(ids, false); });
}

void ConsumerList::revokeChosen()
{
    askBefore(
        tr("Revoke access"),
        tr("Everybody who connected these consumers loses access at once: %1. People can connect again.").arg(chosenNames()),
        tr("Revoke access"), [this, ids = chosenIds()] { m_deeds.revoke(ids); });
}

void ConsumerList::exportChosen(ExportFile::Format format)
{
    const bool isCsv = format == ExportFile::Format::Csv;
    m_office.prompter.saveFile(
        this, isCsv ? tr("Export the consumers as CSV") : tr("Export the consumers as JSON"),
        isCsv ? u"oauth-consumers.csv"_s : u"oauth-consumers.json"_s, [this, format](const QString &file) {
            const consumer_export::Task task{chosenIds(), format, file, m_office.session.user().id};
            m_office.background.compute<Result<qint64>>(
                this, [&site = m_office.background.site(), task] { return consumer_export::write(site, task); },
                [this, file](const Result<qint64> &written) {
                    if (!written)
                        return m_office.toasts.complain(sentenceFor(written.error()));
                    const QString name = QFileInfo{file}.fileName();
                    m_office.toasts.say(tr("%n consumer(s) written to %1.", nullptr, static_cast<int>(*written)).arg(name));
                });
        });
}

void ConsumerList::askToApprove(const consumers::TableRow &row)
{
    const QString from = row.domain.isEmpty() ? tr("A program on the person’s own computer") : row.domain;
    m_office.prompter.ask(this,
                          {.title = tr("Approve"),
                           .text = tr("%1 registered itself and says that it is %2. Approve it only if you know it: it may then "
                                      "change what its people may change.")
                                       .arg(from, row.name),
                           .yes = tr("Approve"),
                           .isDestructive = false},
                          [self = QPointer{this}, id = row.id](Prompter::Answer answer) {
                              if (self && answer == Prompter::Answer::Yes)
                                  self->m_deeds.approve(id);
                          });
}

void ConsumerList::askToBlock(const QString &domain)
{
    askBefore(tr("Block the domain"),
              tr("No application of %1 can register itself any more, and those that did stop working at once.").arg(domain),
              tr("Block the domain"), [this, domain] { m_deeds.blockDomain(domain); });
}

void ConsumerList::selectAll()
{
    m_office.background.read<Deeds::Ids>(
        this, [wanted = query()](Work &work) { return consumers::matching(work.connection, wanted, work.now()); },
        [this](Result<Deeds::Ids> ids) {
            if (!ids)
                return m_office.toasts.complain(sentenceFor(ids.error()));
            m_allIds = *std::move(ids);
            showBulk();
        });
}

void ConsumerList::clearTicks()
{
    m_model->tickAll(false);
}

QMenu *ConsumerList::rowMenu()
{
    const QModelIndex current = table()->currentIndex();
    if (!current.isValid())
        return nullptr;
    const consumers::TableRow row = m_model->at(current.row());
    auto *menu = new QMenu{this};
    menu->setObjectName(u"rowMenu"_s);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    const auto add = [&](const QString &name, const QString &text, auto &&done) {
        QAction *action = menu->addAction(text);
        action->setObjectName(name);
        connect(action, &QAction::triggered, this, done);
    };
    add(u"rowOpen"_s, tr("Open"), [this, id = row.id] { emit opened(id); });
    const QModelIndex key = current.siblingAtColumn(table()->columnOf(u"key"_s));
    add(u"rowCopyKey"_s, tr("Copy the key"), [this, key = QPersistentModelIndex{key}] {
        if (key.isValid())
            copy(key);
    });
    const QModelIndex secret = current.siblingAtColumn(table()->columnOf(u"secret"_s));
    if (secret.data(look::CopyRole).toBool())
        add(u"rowCopySecret"_s, tr("Copy the secret"), [this, secret = QPersistentModelIndex{secret}] {
            if (secret.isValid())
                copy(secret);
        });
    if (!m_isReadOnly)
        add(u"rowEnable"_s, row.enabled ? tr("Disable") : tr("Enable"),
            [this, id = row.id, isOn = row.enabled] { m_deeds.setEnabled({id}, !isOn); });
    if (!m_isReadOnly && row.status == consumers::Status::Unverified)
        add(u"rowApprove"_s, tr("Approve…"), [this, row] { askToApprove(row); });
    const bool isForeign = row.origin != consumers::Origin::Administrator && !row.domain.isEmpty();
    if (!m_isReadOnly && isForeign && m_office.session.may({Resource::Settings, Action::Edit}))
        add(u"rowBlockDomain"_s, tr("Block %1…").arg(row.domain), [this, domain = row.domain] { askToBlock(domain); });
    return menu;
}

bool ConsumerList::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == table() && event->type() == QEvent::KeyPress && static_cast<QKeyEvent *>(event)->key() == Qt::Key_Delete) {
        const QModelIndex current = table()->currentIndex();
        if (current.isValid() && !m_isReadOnly && m_model->at(current.row()).enabled)
            m_deeds.setEnabled({m_model->at(current.row()).id}, false); // the toast undoes it
        return true;
    }
    if (watched == table() && event->type() == QEvent::KeyRelease && m_isCompact) {
        const auto *key = static_cast<QKeyEvent *>(event);
        const QModelIndex current = table()->currentIndex();
        if (isMove(key->key()) && !key->isAutoRepeat() && current.isValid() && m_model->at(current.row()).id != m_current)
            emit opened(m_model->at(current.row()).id);
    }
    return QWidget::eventFilter(watched, event);
}

void ConsumerList::makeCurrent(ConsumerId id)
{
    m_current = id;
    const int row = id ? m_model->rowOf(id.value) : -1;
    if (row >= 0 && table()->currentIndex().row() != row)
        table()->setCurrentIndex(m_model->index(row, 0));
    else if (row < 0 && m_isCompact) // a new one, or one that the filter leaves out
        table()->setCurrentIndex({});
}

void ConsumerList::setReadOnly(bool isReadOnly)
{
    m_isReadOnly = isReadOnly;
    const Session &session = m_office.session;
    add()->setVisible(!isReadOnly && session.may({Resource::OAuthConsumers, Action::Add}));
    m_model->setTickable(!isReadOnly);
    m_model->setRevealable(!isReadOnly && !session.settings().neverShowSecrets);
    if (isReadOnly)
        clearTicks();
    showFooter();
}

void ConsumerList::retranslate()
{
    m_filters->retranslate();
    m_bulk->retranslate();
    m_model->retranslate();
    table()->setAccessibleName(tr("OAuth consumers"));
    look::setIconButtonText(add(), tr("New OAuth consumer"));
    m_chatGpt->setText(tr("Connect ChatGPT"));
    m_claude->setText(tr("Connect Claude"));
    m_server->setText(tr("Server to server"));
    m_clear->setText(tr("Clear filters"));
    fitColumns();
    showFooter();
}

} // namespace fractal::oauth_consumers
