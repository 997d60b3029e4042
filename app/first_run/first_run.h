// SPDX-FileCopyrightText: 2026 The Fractal One authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/first_run/advanced_fields.h"
#include "app/first_run/site_maker.h"
#include "app/first_run/step_bar.h"
#include "app/first_run/welcome_form.h"

#include <QWidget>

class QScrollArea;
class QVBoxLayout;

namespace fractal {

/// The first screen where there is no site yet: language, names, password (screens.md §2.9). The second one, DataPage, needs
/// an office and comes when the site is made and somebody is signed in.
class FirstRun : public QWidget {
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(FirstRun)

public:
    /// `place`: where the site is to be, unless the person says something else.
    FirstRun(const Clock &clock, Random &random, Prompter &prompter, const StoreLocation &place, QWidget *parent = nullptr);

signals:
    void languageChosen(const QString &language);
    /// The new site, and its administrator: to be signed in without being asked again.
    void siteCreated(const std::shared_ptr<fractal::Site> &site, fractal::UserId administrator);
    /// A site that is there already.
    void siteChosen(const fractal::StoreLocation &place);

protected:
    void changeEvent(QEvent *event) override;
    void paintEvent(QPaintEvent *event) override;

private:
    void addHead(QVBoxLayout &column);
    void addBar();
    void submit();
    [[nodiscard]] bool check();
    void setBusy(bool isBusy);
    void refuse(MakingProblem problem, const QString &detail);
    void complain(MakingProblem problem, const QString &detail);
    void showFocused(); ///< what has the focus may stand below the edge
    void retranslate();

    SiteMaker m_maker;
    QScrollArea *m_scroll;
    QWidget *m_form;
    look::Text *m_title;
    look::Text *m_sentence;
    WelcomeForm *m_fields;
    AdvancedFields *m_advanced;
    StepBar *m_bar;
    QPushButton *m_cancel;
    QPushButton *m_continue;
    bool m_isBusy = false;
};

} // namespace fractal
