// SPDX-FileCopyrightText: 2026 The Fractal One authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/pages/permissions/group_pane.h"

#include <QCheckBox>
#include <QComboBox>
#include <QPainter>
#include <QVBoxLayout>

namespace fractal::permissions {

using namespace Qt::StringLiterals;
using look::Token;

namespace {

constexpr int footerHeight = 40;
constexpr int titlePadding = 8;
constexpr int narrowestTitle = 120;
constexpr int longestTyped = 200; ///< more than is allowed, so that too much is said and not cut

/// The same mark as at each changed box.
class Dot : public QWidget {
public:
    explicit Dot(QWidget *parent) : QWidget{parent} { setFixedSize(8, 8); }

protected:
    void paintEvent(QPaintEvent *) override
    {
        QPainter painter{this};
        painter.setRenderHint(QPainter::Antialiasing);
        painter.setPen(Qt::NoPen);
        painter.setBrush(look::colour(palette(), Token::Accent));
        painter.drawEllipse(1, 1, 6, 6);
    }
};

} // namespace

GroupPane::GroupPane(QWidget *parent)
    : Surface{Token::Base, parent},
      m_model{new RightsModel{this}},
      m_name{new QLineEdit{this}},
      m_usedBy{new look::Text{look::TextSize::Body, Token::Muted, this}},
      m_problem{new look::HelpLine{this}},
      m_readOnly{new QCheckBox{this}},
      m_remove{look::button(u"removeGroup"_s, look::Role::Destructive, this)},
      m_search{new look::SearchField{this}},
      m_startFromLabel{new look::Text{look::TextSize::Body, this}},
      m_startFrom{new QComboBox{this}},
      m_view{new RightsView{m_model, this}},
      m_dot{new Dot{this}},
      m_changes{new look::Text{look::TextSize::Body, this}},
      m_affects{new look::Text{look::TextSize::Body, Token::Muted, this}},
      m_followed{new look::Text{look::TextSize::Body, Token::Muted, this}}
{
    build();
    connect(m_model, &RightsModel::changed, this, &GroupPane::showFooter);
    connect(m_name, &QLineEdit::textEdited, this, [this](const QString &name) {
        complainOfName({});
        m_model->setName(name.trimmed());
    });
    connect(m_readOnly, &QCheckBox::clicked, m_model, &RightsModel::setGroupReadOnly);
    connect(m_remove, &QPushButton::clicked, this, &GroupPane::removeWanted);
    connect(m_search, &look::SearchField::searched, m_view, &RightsView::filter);
    connect(m_view, &RightsView::renameWanted, this, &GroupPane::focusName);
    connect(m_startFrom, &QComboBox::activated, this, [this](int index) {
        const qint64 chosen = m_startFrom->itemData(index).toLongLong();
        for (const groups::Group &group : m_others) {
            if (group.id.value == chosen)
                m_model->copyRights(group.rights);
        }
        m_startFrom->setCurrentIndex(0);
    });
}

void GroupPane::build()
{
    m_name->setObjectName(u"groupName"_s);
    m_name->setMaxLength(longestTyped);
    look::setRole(m_name, look::Role::TitleField);
    connect(m_name, &QLineEdit::textChanged, this, &GroupPane::fitName);
    fitName();
    m_usedBy->setObjectName(u"usedBy"_s);
    m_problem->setObjectName(u"nameProblem"_s);
    m_problem->setContentsMargins(12, 0, 12, 4);
    m_readOnly->setObjectName(u"readOnlyGroup"_s);
    m_search->setObjectName(u"searchRights"_s);
    m_startFrom->setObjectName(u"startFrom"_s);
    m_startFrom->setFocusPolicy(Qt::StrongFocus);
    m_startFrom->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    m_startFrom->setMinimumContentsLength(16);
    m_view->setObjectName(u"rights"_s);
    m_changes->setObjectName(u"changes"_s);
    m_affects->setObjectName(u"affects"_s);
    m_followed->setObjectName(u"followed"_s);
    auto *column = new QVBoxLayout{this};
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addLayout(makeHead());
    column->addWidget(m_problem);
    column->addLayout(makeTools());
    column->addWidget(new look::Line{Qt::Horizontal, this});
    column->addWidget(m_view, 1);
    column->addWidget(new look::Line{Qt::Horizontal, this});
    column->addWidget(makeFooter());
}

QLayout *GroupPane::makeHead()
{
    auto *row = new QHBoxLayout;
    row->setContentsMargins(12 - titlePadding, 8, 12, 4); // the words of the title stand on the left edge of the page
    row->setSpacing(8);
    row->addWidget(m_name, 1);
    row->addWidget(m_usedBy);
    row->addStretch();
    row->addWidget(m_readOnly);
    return row;
}

/// What stands beside the title follows it.
void GroupPane::fitName()
{
    m_name->setFont(look::font(font(), look::TextSize::Title));
    const QString shown = m_name->text().isEmpty() ? m_name->placeholderText() : m_name->text();
    const int words = QFontMetrics{m_name->font()}.horizontalAdvance(shown);
    m_name->setMaximumWidth(std::max(narrowestTitle, words + 2 * titlePadding + 4));
}

void GroupPane::changeEvent(QEvent *event)
{
    Surface::changeEvent(event);
    if (event->type() == QEvent::FontChange)
        fitName();
}

QLayout *GroupPane::makeTools()
{
    auto *row = new QHBoxLayout;
    row->setContentsMargins(12, 4, 12, 8);
    row->setSpacing(8);
    row->addWidget(m_search, 1);
    row->addStretch(1);
    row->addWidget(m_startFromLabel);
    row->addWidget(m_startFrom);
    row->addWidget(m_remove);
    return row;
}

QWidget *GroupPane::makeFooter()
{
    auto *footer = new QWidget{this};
    footer->setFixedHeight(std::max(footerHeight, fontMetrics().height() + footerHeight - 16));
    auto *row = new QHBoxLayout{footer};
    row->setContentsMargins(12, 0, 12, 0);
    row->setSpacing(8);
    row->addWidget(m_dot);
    row->addWidget(m_changes);
    row->addWidget(m_affects);
    row->addStretch();
    row->addWidget(m_followed);
    return footer;
}

void GroupPane::start(const groups::Group &group)
{
    complainOfName({});
    m_model->start(group);
    showDraft();
}

void GroupPane::discard()
{
    complainOfName({});
    m_model->discard();
    showDraft();
}

void GroupPane::showDraft()
{
    const groups::Group &group = draft().wanted();
    if (m_name->text() != group.name)
        m_name->setText(group.name);
    m_readOnly->setChecked(group.readOnly);
    showFooter();
}

void GroupPane::setUsage(const groups::Usage &usage)
{
    m_usage = usage;
    showUsage();
    showFooter();
}

void GroupPane::setOthers(const std::vector<groups::Group> &groups)
{
    m_others = groups;
    m_startFrom->clear();
    m_startFrom->addItem(tr("Choose a group"), qint64{0});
    for (const groups::Group &group : groups)
        m_startFrom->addItem(group.name, group.id.value);
}

void GroupPane::setEditable(bool isEditable, const QString &why)
{
    m_isEditable = isEditable;
    m_model->setEditable(isEditable);
    m_name->setReadOnly(!isEditable);
    m_readOnly->setEnabled(isEditable);
    m_startFrom->setVisible(isEditable);
    m_startFromLabel->setVisible(isEditable);
    if (!why.isEmpty())
        m_problem->say(why);
}

QStringList GroupPane::unsaved() const
{
    if (!m_isEditable)
        return {};
    const groups::Group &was = draft().loaded();
    const groups::Group &now = draft().wanted();
    QStringList labels;
    if (now.name != was.name)
        labels += tr("Name");
    if (now.readOnly != was.readOnly)
        labels += tr("Read-only group");
    if (now.rights != was.rights)
        labels += tr("Rights");
    return labels;
}

void GroupPane::complainOfName(const QString &problem)
{
    m_problem->say(problem, Token::Error);
    m_name->setAccessibleDescription(problem);
    if (!problem.isEmpty())
        focusName();
}

void GroupPane::focusName()
{
    m_name->setFocus(Qt::OtherFocusReason);
    m_name->selectAll();
}

void GroupPane::findRight()
{
    m_search->setFocus(Qt::ShortcutFocusReason);
    m_search->selectAll();
}

void GroupPane::retranslate()
{
    m_name->setAccessibleName(tr("Name of the group"));
    m_name->setPlaceholderText(tr("Name of the group"));
    m_readOnly->setText(tr("Read-only group"));
    m_remove->setText(tr("Remove…"));
    m_search->setPlaceholderText(tr("Find a right…"));
    m_search->setAccessibleName(tr("Find a right"));
    m_startFromLabel->setText(tr("Start from"));
    m_startFromLabel->setBuddy(m_startFrom);
    m_startFrom->setAccessibleName(tr("Start from the rights of another group"));
    m_view->setAccessibleName(tr("Rights"));
    setOthers(m_others);
    m_model->retranslate();
    showUsage();
    showFooter();
}

} // namespace fractal::permissions
