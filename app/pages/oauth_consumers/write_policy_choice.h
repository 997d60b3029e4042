// SPDX-FileCopyrightText: 2026 The Fractal One authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/access/write_policy.h"

#include <QComboBox>

namespace fractal::oauth_consumers {

/// What a consumer may change (decision 34).
class WritePolicyChoice : public QComboBox {
    Q_OBJECT

public:
    explicit WritePolicyChoice(QWidget *parent);

    [[nodiscard]] WritePolicy policy() const;
    void setPolicy(WritePolicy policy);
    void retranslate();

protected:
    void wheelEvent(QWheelEvent *event) override; ///< without the focus the wheel scrolls the form
};

} // namespace fractal::oauth_consumers
