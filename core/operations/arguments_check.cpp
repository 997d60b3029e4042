// SPDX-FileCopyrightText: 2026 The Fractal One authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/operations/arguments_check.h"

#include "core/operations/schema_words.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <valijson/adapters/qtjson_adapter.hpp>
#include <valijson/schema.hpp>
#include <valijson/schema_parser.hpp>
#include <valijson/validator.hpp>

#include <algorithm>
#include <memory>
#include <unordered_map>

namespace fractal::operations {
namespace {

using namespace Qt::StringLiterals;

// valijson recurses and copies: what reaches it is small (decision 26).
constexpr qsizetype longestText = 20'000;
constexpr qsizetype mostText = 100'000; // of all texts together
constexpr int mostValues = 2'000;
constexpr int deepest = 6;
constexpr qsizetype mostProblems = 10;

struct CompiledSchema {
    QJsonObject source;
    valijson::Schema schema;
};

std::unique_ptr<const CompiledSchema> compiled(const char *text)
{
    auto schema = std::make_unique<CompiledSchema>();
    schema->source = QJsonDocument::fromJson(text).object();
    const QJsonValue root{schema->source};
    valijson::SchemaParser parser{valijson::SchemaParser::kDraft7};
    parser.populateSchema(valijson::adapters::QtJsonAdapter{root}, schema->schema);
    return schema;
}

using SchemaTable = std::unordered_map<const char *, std::unique_ptr<const CompiledSchema>>;

/// Each operation's schema is compiled once for the whole program; read by all threads afterwards.
const SchemaTable &inputSchemas()
{
    static const SchemaTable table = [] {
        SchemaTable schemas;
        for (const Operation &operation : all())
            schemas.emplace(operation.inputSchema, compiled(operation.inputSchema));
        return schemas;
    }();
    return table;
}

/// Counts what is there, and stops where it is too much.
class Bounds {
public:
    Result<void> check(const QJsonValue &value, const QString &field, int depth)
    {
        if (depth > deepest)
            return tooMuch(u"The arguments are nested too deeply."_s, field);
        if (++m_values > mostValues)
            return tooMuch(u"The arguments have too many values."_s, field);
        if (value.isString())
            return checkText(value.toString(), field);
        if (value.isArray()) {
            const QJsonArray items = value.toArray();
            for (const QJsonValue &item : items)
                FRACTAL_TRY_VOID(check(item, field, depth + 1));
        }
        if (value.isObject()) {
            const QJsonObject members = value.toObject();
            for (auto member = members.begin(); member != members.end(); ++member) {
                FRACTAL_TRY_VOID(checkText(member.key(), field));
                FRACTAL_TRY_VOID(check(member.value(), depth == 0 ? member.key() : field, depth + 1));
            }
        }
        return {};
    }

private:
    static Failure tooMuch(const QString &detail, const QString &field)
    {
        return failure(ErrorCode::ValidationFailed, detail, field.left(100));
    }
    Result<void> checkText(const QString &text, const QString &field)
    {
        m_text += text.size();
        if (text.size() > longestText)
            return tooMuch(u"A text may have at most %1 characters."_s.arg(longestText), field);
        if (m_text > mostText)
            return tooMuch(u"All texts together may have at most %1 characters."_s.arg(mostText), field);
        return {};
    }

    int m_values = 0;
    qsizetype m_text = 0;
};

/// Errors that only say that one of the others occurred further in.
bool isConsequence(const std::string &description)
{
    return description.starts_with("Failed to validate");
}

Failure explained(const CompiledSchema &schema, valijson::ValidationResults results)
{
    QJsonArray problems;
    valijson::ValidationResults::Error error;
    while (results.popError(error) && problems.size() < mostProblems) {
        if (isConsequence(error.description))
            continue;
        const SchemaProblem problem = problemOf(schema.source, error.context, error.description);
        const QJsonObject entry{{u"field"_s, problem.field}, {u"problem"_s, problem.text}};
        if (!problems.contains(entry))
            problems.append(entry);
    }
    const QJsonObject first = problems.isEmpty() ? QJsonObject{} : problems.first().toObject();
    return failure(ErrorCode::ValidationFailed, first["problem"_L1].toString(u"The arguments do not have the expected form."_s),
                   first["field"_L1].toString(), {{u"problems"_s, problems}});
}

Result<void> validated(const CompiledSchema &schema, const QJsonObject &value)
{
    const QJsonValue root{value};
    const valijson::adapters::QtJsonAdapter target{root};
    valijson::Validator validator;
    // Without a list of results it stops at the first problem and builds no texts: nearly always there is none.
    if (validator.validate(schema.schema, target, nullptr))
        return {};
    valijson::ValidationResults results;
    if (validator.validate(schema.schema, target, &results))
        return {};
    return explained(schema, std::move(results));
}

} // namespace

Result<void> checkAgainst(const char *schema, const QJsonObject &value)
{
    return validated(*compiled(schema), value);
}

Result<void> checkArguments(const Operation &operation, const QJsonObject &arguments)
{
    Bounds bounds;
    FRACTAL_TRY_VOID(bounds.check(arguments, {}, 0));
    const SchemaTable &known = inputSchemas();
    const auto schema = known.find(operation.inputSchema);
    return schema == known.end() ? checkAgainst(operation.inputSchema, arguments) : validated(*schema->second, arguments);
}

} // namespace fractal::operations
