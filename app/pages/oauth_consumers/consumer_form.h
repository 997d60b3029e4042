// SPDX-FileCopyrightText: 2026 The Fractal One authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/pages/oauth_consumers/consumer_fields.h"
#include "app/pages/oauth_consumers/credentials_block.h"
#include "app/pages/oauth_consumers/danger_zone.h"
#include "app/pages/oauth_consumers/note_list.h"
#include "app/widgets/form_area.h"
#include "core/store/authorizations.h"
#include "core/store/consumer_table.h"

class QStackedWidget;
class QTabBar;

namespace fractal::oauth_consumers {

/// New or Edit OAuth consumer: the right of the page.
class ConsumerForm : public QWidget {
    Q_OBJECT

public:
    ConsumerForm(Office &office, Deeds &deeds, QWidget *parent);

    /// `client`: whose sheet opens after the first save ("chatgpt"); empty: none.
    void openNew(const consumers::Consumer &draft, const QString &client);
    void open(ConsumerId id);
    void reload(); ///< quietly; not while something is unsaved
    void close(); ///< forgets what was shown
    [[nodiscard]] bool isOpen() const { return m_isOpen; }
    [[nodiscard]] ConsumerId id() const { return m_original.id; }
    [[nodiscard]] QStringList unsaved() const;
    void save();
    void discard();
    void setReadOnly(bool isReadOnly);
    void retranslate();

signals:
    void unsavedChanged();
    void saved();
    void refused(const QString &sentence, int fields);
    void closeWanted();
    void opened(ConsumerId id); ///< it is shown now
    void gone(); ///< removed, here or elsewhere
    void leaveFor(const QString &page, const QString &place);

private:
    /// What the form shows of one consumer.
    struct Loaded {
        consumers::Consumer consumer;
        std::optional<consumers::TableRow> row; ///< none: a new one
        std::vector<groups::Group> groups;
        std::vector<authorizations::Authorization> authorizations;
        std::vector<consumers::Refusal> refusals;
        std::vector<consumers::LiveSecret> secrets;
    };
    void build();
    QWidget *buildHead();
    QWidget *buildDetails();
    QWidget *buildFoot();
    void connectParts();
    [[nodiscard]] static Result<Loaded> loadedOf(Work &work, ConsumerId id);
    void take(Loaded loaded);
    void takeNew(const std::vector<groups::Group> &groups);
    void showAll();
    void showNotes();
    void showTabs();
    void finish(const Saved &done);
    void fail(const Error &error);
    void showConflict();
    void offerConflict(const consumers::Consumer &theirs, const consumers::LastChange &change);
    void showCredentials();
    void fillMenu();
    void fillOtherClients();
    void showDanger();
    [[nodiscard]] QString clientOf() const;
    void connectClient(const QString &client);

    Office &m_office;
    Deeds &m_deeds;
    consumers::Consumer m_original;
    ConsumerId m_wanted; ///< that was asked for last; none: a new one
    consumers::Consumer m_prefilled; ///< of a new one
    Loaded m_loaded;
    QString m_client;
    bool m_isOpen = false;
    bool m_isReadOnly = false;
    bool m_isSaving = false;
    int m_question = 0; ///< answers to an older one are dropped
    look::Text *m_title;
    QPushButton *m_close;
    look::Chip *m_status;
    QTabBar *m_tabs;
    look::Text *m_required;
    look::Banner *m_banner;
    QStackedWidget *m_pages;
    look::FormArea *m_scroll;
    ConsumerFields *m_fields;
    CredentialsBlock *m_credentials;
    DangerZone *m_danger;
    NoteList *m_authorizations;
    NoteList *m_activity;
    QPushButton *m_connect;
    QPushButton *m_more;
    QMenu *m_menu;
};

} // namespace fractal::oauth_consumers
