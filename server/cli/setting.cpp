// SPDX-FileCopyrightText: 2026 The Fractal One authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/setting_changes.h"
#include "core/store/settings_check.h"
#include "server/cli/command.h"
#include "server/cli/options.h"
#include "server/cli/shell.h"

#include <QJsonArray>

#include <algorithm>
#include <array>

namespace fractal::cli::commands {

using namespace Qt::StringLiterals;

namespace {

enum class Kind : quint8 { Text, Flag, List, Number };

struct Setting {
    QLatin1StringView key; ///< as in Settings
    Kind kind;
};

/// What can be set here. What else there is has a command of its own, or needs files.
constexpr std::array settable{
    Setting{"site_name"_L1, Kind::Text},
    Setting{"language"_L1, Kind::Text},
    Setting{"region"_L1, Kind::Text},
    Setting{"time_zone"_L1, Kind::Text},
    Setting{"currency"_L1, Kind::Text},
    Setting{"clients_without_secret"_L1, Kind::Flag},
    Setting{"challenge_all_scopes"_L1, Kind::Flag},
    Setting{"client_metadata_documents"_L1, Kind::Flag},
    Setting{"dynamic_registration"_L1, Kind::Flag},
    Setting{"allowed_client_domains"_L1, Kind::List},
    Setting{"calls_at_once"_L1, Kind::Number},
    Setting{"calls_per_minute"_L1, Kind::Number},
};

struct SettingOptions {
    QString key;
    QStringList values;
};

QJsonValue shownValue(const Setting &setting, const Settings &settings)
{
    const QString value = settings.value(QString{setting.key});
    switch (setting.kind) {
    case Kind::Flag:
        return value == "1"_L1;
    case Kind::List:
        return QJsonArray::fromStringList(value.split(u'\n', Qt::SkipEmptyParts));
    case Kind::Number:
        return value.toInt();
    case Kind::Text:
        break;
    }
    return value;
}

Result<QString> storedNumber(const Setting &setting, const QString &value)
{
    bool isNumber = false;
    const int number = value.toInt(&isNumber);
    if (!isNumber)
        return failure(ErrorCode::ValidationFailed, u"%1 is a whole number; 0 switches it off"_s.arg(setting.key));
    return QString::number(number);
}

/// As the table `settings` holds it.
Result<QString> storedValue(const Setting &setting, const QStringList &values)
{
    if (setting.kind == Kind::List)
        return values.join(u'\n');
    if (values.size() != 1)
        return failure(ErrorCode::ValidationFailed, u"%1 has one value"_s.arg(setting.key));
    const QString &value = values.front();
    if (setting.kind == Kind::Text)
        return value;
    if (setting.kind == Kind::Number)
        return storedNumber(setting, value);
    if (value != "on"_L1 && value != "off"_L1)
        return failure(ErrorCode::ValidationFailed, u"%1 is on or off"_s.arg(setting.key));
    return value == "on"_L1 ? u"1"_s : u"0"_s;
}

Result<void> listSettings(const Shell &shell)
{
    FRACTAL_TRY(const auto site, shell.openSite());
    FRACTAL_TRY(const Settings settings, Settings::load(site->reader()));
    QList<Record> records;
    for (const Setting &setting : settable)
        records += Record{{u"key"_s, QString{setting.key}}, {u"value"_s, shownValue(setting, settings)}};
    shell.show(records, {});
    return {};
}

Result<void> setSetting(const Shell &shell, const SettingOptions &given)
{
    const auto setting = std::ranges::find_if(settable, [&](const Setting &one) { return given.key == one.key; });
    if (setting == settable.end())
        return failure(ErrorCode::NotFound,
                       u"there is no setting \"%1\" to be set here; setting list shows them"_s.arg(given.key));
    FRACTAL_TRY(const QString value, storedValue(*setting, given.values));
    FRACTAL_TRY(const auto site, shell.openSite());
    return site
        ->write<bool>([&](Work &work) -> Result<bool> {
            FRACTAL_TRY(const Settings before, Settings::load(work.connection));
            Settings after = before;
            after.setValue(given.key, value);
            FRACTAL_TRY_VOID(settings_check::require(after));
            FRACTAL_TRY(std::vector<journal::Change> changes, setting_changes::apply(work, before, after));
            if (!changes.empty())
                FRACTAL_TRY_VOID(shell.record(work, {u"setting.edit"_s}, std::move(changes)));
            return true;
        })
        .map([](bool) {});
}

} // namespace

void setting(CLI::App &program, Shell &shell)
{
    CLI::App &parent = *program.add_subcommand("setting", "Settings of the site");
    parent.require_subcommand(1);
    shell.onCalled(*parent.add_subcommand("list", "Those that can be set here"), [&shell] { return listSettings(shell); });
    const auto given = std::make_shared<SettingOptions>();
    CLI::App &setting = *parent.add_subcommand("set", "Change one; a running server follows with its next request");
    addText(setting, "key", given->key, "Which")->required()->type_name("KEY");
    addTexts(setting, "value", given->values, "Its value; on or off; of a list all its values, none to empty it")
        ->type_name("VALUE");
    shell.onCalled(setting, [&shell, given] { return setSetting(shell, *given); });
}

} // namespace fractal::cli::commands
