// SPDX-FileCopyrightText: 2026 The Fractal One authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QComboBox>

#include <vector>

namespace fractal::general {

/// A combo box whose choices are found by typing any part of them. What is typed and is no choice stays, to be complained
/// about; nothing is chosen by the mouse wheel in passing.
class ChoiceCombo : public QComboBox {
    Q_OBJECT

public:
    explicit ChoiceCombo(QWidget *parent);
    struct Choice {
        QString id;
        QString text;
    };
    /// Keeps what is chosen.
    void setChoices(const std::vector<Choice> &choices);
    void choose(const QString &id);
    /// The id of the choice, or what was typed where it is none.
    [[nodiscard]] QString chosen() const;

signals:
    void chosenChanged();

protected:
    void wheelEvent(QWheelEvent *event) override;
};

} // namespace fractal::general
