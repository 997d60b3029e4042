// SPDX-FileCopyrightText: 2026 The Fractal One authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/widgets/chip.h"
#include "app/widgets/style.h"

#include <QTest>

using namespace fractal::look;
using namespace Qt::StringLiterals;

/// screens.md §3.3: the contrast of what stands on what, computed from the table (WCAG 2.2 §1.4.3, §1.4.11).
class tst_Tokens : public QObject {
    Q_OBJECT

private slots:
    void everyTextCanBeRead_data();
    void everyTextCanBeRead();
    void everyLineCanBeSeen_data();
    void everyLineCanBeSeen();
    void aPaletteTellsItsTheme();
    void everyStatusHasAColourOfItsOwnOnItsFill();
};

namespace {

constexpr Theme themes[] = {Theme::Light, Theme::Dark, Theme::HighContrast};
constexpr const char *themeNames[] = {"light", "dark", "high contrast"};

void addPairs(std::initializer_list<std::tuple<const char *, Token, Token>> pairs, double least)
{
    QTest::addColumn<QColor>("ink");
    QTest::addColumn<QColor>("ground");
    QTest::addColumn<double>("least");
    for (std::size_t i = 0; i < std::size(themes); ++i) {
        for (const auto &[name, ink, ground] : pairs)
            QTest::addRow("%s: %s", themeNames[i], name) << colour(themes[i], ink) << colour(themes[i], ground) << least;
    }
}

} // namespace

void tst_Tokens::everyTextCanBeRead_data()
{
    addPairs({{"text on window", Token::Text, Token::Window},
              {"text on base", Token::Text, Token::Base},
              {"text on a hovered row", Token::Text, Token::Alternate},
              {"muted on window", Token::Muted, Token::Window},
              {"muted on base", Token::Muted, Token::Base},
              {"text on the selection", Token::SelectionText, Token::Selection},
              {"a link on base", Token::Accent, Token::Base},
              {"the primary button", Token::OnAccent, Token::Accent},
              {"ok", Token::Ok, Token::OkFill},
              {"warning", Token::Warning, Token::WarningFill},
              {"error", Token::Error, Token::ErrorFill},
              {"info", Token::Info, Token::InfoFill},
              {"neutral", Token::Neutral, Token::NeutralFill},
              {"an error on base", Token::Error, Token::Base},
              {"an ok on base", Token::Ok, Token::Base}},
             4.5);
}

void tst_Tokens::everyTextCanBeRead()
{
    QFETCH(QColor, ink);
    QFETCH(QColor, ground);
    QFETCH(double, least);
    QVERIFY2(contrast(ink, ground) >= least,
             qPrintable(u"%1 on %2: %3"_s.arg(ink.name(), ground.name()).arg(contrast(ink, ground))));
}

void tst_Tokens::everyLineCanBeSeen_data()
{
    addPairs({{"the border of a field on base", Token::ControlLine, Token::Base},
              {"the border of a field on window", Token::ControlLine, Token::Window},
              {"the focus ring on base", Token::Accent, Token::Base},
              {"the focus ring on window", Token::Accent, Token::Window}},
             3.0);
}

void tst_Tokens::everyLineCanBeSeen()
{
    everyTextCanBeRead();
}

void tst_Tokens::aPaletteTellsItsTheme()
{
    for (const Theme theme : themes)
        QCOMPARE(themeOf(paletteOf(theme)), theme);
}

void tst_Tokens::everyStatusHasAColourOfItsOwnOnItsFill()
{
    for (const Theme theme : themes) {
        const QPalette palette = paletteOf(theme);
        for (const Status status : {Status::Ok, Status::Waiting, Status::Attention, Status::Off, Status::Failed})
            QVERIFY(contrast(textColour(palette, status), fillColour(palette, status)) >= 4.5);
    }
}

QTEST_GUILESS_MAIN(tst_Tokens)

#include "tst_tokens.moc"
