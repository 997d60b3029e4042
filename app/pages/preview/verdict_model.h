// SPDX-FileCopyrightText: 2026 The Fractal One authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/pages/preview/verdicts.h"
#include "app/widgets/record_model.h"

namespace fractal::preview {

/// One row a tool or right: can or cannot, what, and which ones or why not.
class VerdictModel : public look::RecordModel<Verdict> {
    Q_OBJECT

public:
    explicit VerdictModel(QObject *parent);
    void setSubject(const Subject &subject); ///< whose names the reasons say
    [[nodiscard]] static QString what(const Verdict &verdict);
    [[nodiscard]] QString why(const Verdict &verdict) const; ///< which ones, or what stands in the way

protected:
    [[nodiscard]] QVariant cell(const Verdict &verdict, QStringView column, int role) const override;
    [[nodiscard]] QString titleOf(const look::Column &column) const override;

private:
    Subject m_subject;
};

} // namespace fractal::preview
