// SPDX-FileCopyrightText: 2026 The Fractal One authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/pages/api_keys/api_key_rows.h"
#include "app/session/office.h"
#include "app/widgets/record_model.h"

namespace fractal::api_connection {

/// The API keys that are loaded. Of a secret there is the stored hint only.
class ApiKeyModel : public look::RecordModel<api_keys::ApiKey> {
    Q_OBJECT

public:
    ApiKeyModel(Office &office, QObject *parent);
    void setCompact(bool isCompact);
    void setCopied(ApiKeyId id); ///< its key was copied just now; none: none

protected:
    [[nodiscard]] QVariant cell(const api_keys::ApiKey &key, QStringView column, int role) const override;
    [[nodiscard]] QString titleOf(const look::Column &column) const override;

private:
    [[nodiscard]] QString textOf(const api_keys::ApiKey &key, QStringView column) const;
    [[nodiscard]] QString exactOf(const api_keys::ApiKey &key, QStringView column) const;
    [[nodiscard]] State stateNow(const api_keys::ApiKey &key) const;
    Office &m_office;
    bool m_isCompact = false;
    ApiKeyId m_copied;
};

} // namespace fractal::api_connection
