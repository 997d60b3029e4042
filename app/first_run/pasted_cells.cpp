// SPDX-FileCopyrightText: 2026 The Fractal One authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/first_run/pasted_cells.h"

#include "core/crypto/secrets.h"
#include "core/platform/private_files.h"

#include <QFile>

namespace fractal {

using namespace Qt::StringLiterals;

Result<std::shared_ptr<PastedCells>> PastedCells::keep(const QString &siteFolder, const QString &cells, Random &random)
{
    std::shared_ptr<PastedCells> kept{new PastedCells{siteFolder + "/pasted-"_L1 + crypto::newName(random, 12) + ".csv"_L1}};
    FRACTAL_TRY_VOID(private_files::write(kept->m_file, cells.toUtf8()));
    return kept;
}

PastedCells::~PastedCells()
{
    QFile::remove(m_file);
}

} // namespace fractal
