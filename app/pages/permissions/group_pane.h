// SPDX-FileCopyrightText: 2026 The Fractal One authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/pages/permissions/rights_view.h"
#include "app/widgets/parts.h"
#include "core/store/group_usage.h"

class QCheckBox;
class QComboBox;

namespace fractal::permissions {

/// One group: its name, whom it belongs to, the matrix, what is unsaved and whom that affects.
class GroupPane : public look::Surface {
    Q_OBJECT

public:
    explicit GroupPane(QWidget *parent);
    void start(const groups::Group &group);
    void setUsage(const groups::Usage &usage);
    void setOthers(const std::vector<groups::Group> &groups); ///< to start from
    void discard();
    /// `why`: said where it is the person's own group; empty: nothing more to say.
    void setEditable(bool isEditable, const QString &why);
    void setRemovable(bool isRemovable) { m_remove->setVisible(isRemovable); }
    [[nodiscard]] const RightsDraft &draft() const { return m_model->draft(); }
    [[nodiscard]] QStringList unsaved() const;
    void complainOfName(const QString &problem); ///< empty: nothing is wrong with it
    void focusName();
    void findRight();
    void retranslate();

signals:
    void changed();
    void removeWanted();

protected:
    void changeEvent(QEvent *event) override;

private:
    void build();
    void fitName();
    QLayout *makeHead();
    QLayout *makeTools();
    QWidget *makeFooter();
    void showDraft();
    void showFooter();
    void showUsage();
    [[nodiscard]] QString followedText() const;
    [[nodiscard]] QString changesText() const;

    groups::Usage m_usage;
    std::vector<groups::Group> m_others;
    bool m_isEditable = true;
    RightsModel *m_model;
    QLineEdit *m_name;
    look::Text *m_usedBy;
    look::HelpLine *m_problem;
    QCheckBox *m_readOnly;
    QPushButton *m_remove;
    look::SearchField *m_search;
    look::Text *m_startFromLabel;
    QComboBox *m_startFrom;
    RightsView *m_view;
    QWidget *m_dot;
    look::Text *m_changes;
    look::Text *m_affects;
    look::Text *m_followed;
};

} // namespace fractal::permissions
