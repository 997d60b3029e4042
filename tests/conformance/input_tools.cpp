// SPDX-FileCopyrightText: 2026 The Fractal One authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/mcp/input_required.h"
#include "tests/conformance/fixtures.h"

namespace fractal::conformance {

using namespace Qt::StringLiterals;
using mcp::Answer;
using mcp::InputRequests;
using mcp::inputRequired;
using mcp::Turn;

namespace {

QJsonObject form(const QString &message, const QString &field, const QString &type = u"string"_s)
{
    return mcp::elicitation(message, {{field, QJsonObject{{u"type"_s, type}}}}, {field});
}

QJsonObject sampling(const QString &prompt, int tokens)
{
    return {{u"method"_s, u"sampling/createMessage"_s},
            {u"params"_s, QJsonObject{{u"messages"_s, QJsonArray{userMessage(text(prompt))}}, {u"maxTokens"_s, tokens}}}};
}

QJsonObject roots()
{
    return {{u"method"_s, u"roots/list"_s}, {u"params"_s, QJsonObject{}}};
}

Answer askName(const Turn &turn)
{
    if (const auto given = mcp::acceptedForm(turn, "user_name"_L1))
        return content(turn, {text(u"Hello, %1!"_s.arg(given->value("name"_L1).toString()))});
    return inputRequired(turn, {{u"user_name"_s, form(u"What is your name?"_s, u"name"_s)}});
}

Answer askModel(const Turn &turn)
{
    if (const auto given = mcp::inputOf(turn, "capital_question"_L1))
        return content(turn, {text(u"Sampling result: "_s + given->value("content"_L1)["text"_L1].toString())});
    constexpr int tokens = 100;
    return inputRequired(turn, {{u"capital_question"_s, sampling(u"What is the capital of France?"_s, tokens)}});
}

Answer askRoots(const Turn &turn)
{
    if (const auto given = mcp::inputOf(turn, "client_roots"_L1))
        return content(turn, {text(u"Found %1 root(s)"_s.arg(given->value("roots"_L1).toArray().size()))});
    return inputRequired(turn, {{u"client_roots"_s, roots()}});
}

/// With a state that comes back, and is refused where it was tampered with.
Answer confirm(const Turn &turn)
{
    const auto state = mcp::stateFrom(turn);
    if (!state)
        return state.error();
    const auto given = mcp::acceptedForm(turn, "confirm"_L1);
    if (given && given->value("ok"_L1).toBool() && state->value("asked"_L1).toBool())
        return content(turn, {text(u"state-ok, integrity-ok: the state came back as it was"_s)});
    return inputRequired(turn, {{u"confirm"_s, form(u"Please confirm"_s, u"ok"_s, u"boolean"_s)}}, {{u"asked"_s, true}});
}

Answer askSeveral(const Turn &turn)
{
    const auto state = mcp::stateFrom(turn);
    if (!state)
        return state.error();
    const auto name = mcp::acceptedForm(turn, "user_name"_L1);
    const auto greeting = mcp::inputOf(turn, "greeting"_L1);
    const auto found = mcp::inputOf(turn, "client_roots"_L1);
    if (name && greeting && found)
        return content(turn,
                       {text(u"Name: %1; Greeting: %2; Roots: %3"_s.arg(name->value("name"_L1).toString())
                                 .arg(greeting->value("content"_L1)["text"_L1].toString())
                                 .arg(found->value("roots"_L1).toArray().size()))});
    constexpr int tokens = 50;
    return inputRequired(turn,
                         {{u"user_name"_s, form(u"What is your name?"_s, u"name"_s)},
                          {u"greeting"_s, sampling(u"Generate a greeting"_s, tokens)},
                          {u"client_roots"_s, roots()}},
                         {{u"asked"_s, true}});
}

Answer askTwice(const Turn &turn)
{
    const auto state = mcp::stateFrom(turn);
    if (!state)
        return state.error();
    const QString name = state->value("name"_L1).toString();
    if (const auto color = mcp::acceptedForm(turn, "step2"_L1); color && !name.isEmpty())
        return content(turn,
                       {text(u"Multi-round complete for %1 who likes %2"_s.arg(name, color->value("color"_L1).toString()))});
    if (const auto first = mcp::acceptedForm(turn, "step1"_L1); first && !state->isEmpty())
        return inputRequired(turn, {{u"step2"_s, form(u"Step 2: What is your favorite color?"_s, u"color"_s)}},
                             {{u"name"_s, first->value("name"_L1).toString()}});
    return inputRequired(turn, {{u"step1"_s, form(u"Step 1: What is your name?"_s, u"name"_s)}}, {{u"round"_s, 1}});
}

Answer askWhatIsPossible(const Turn &turn)
{
    InputRequests requests;
    if (turn.client.abilities.elicits)
        requests.insert(u"elicit_input"_s, form(u"Elicitation input"_s, u"value"_s));
    constexpr int tokens = 50;
    if (turn.client.abilities.samples)
        requests.insert(u"sample_input"_s, sampling(u"Sample request"_s, tokens));
    const QJsonObject given = turn.message.params["inputResponses"_L1].toObject();
    if (!given.isEmpty())
        return content(turn, {text(u"capabilities-ok: received "_s + given.keys().join(u','))});
    if (requests.isEmpty())
        return content(turn, {text(u"No supported capabilities declared"_s)});
    return inputRequired(turn, requests);
}

} // namespace

std::vector<Tool> inputTools()
{
    return {
        {"test_input_required_result_elicitation", "Returns InputRequiredResult with elicitation request", noArguments, askName},
        {"test_input_required_result_sampling", "Returns InputRequiredResult with sampling request", noArguments, askModel},
        {"test_input_required_result_list_roots", "Returns InputRequiredResult with roots/list request", noArguments, askRoots},
        {"test_input_required_result_request_state", "Returns InputRequiredResult with requestState", noArguments, confirm},
        {"test_input_required_result_multiple_inputs", "Returns InputRequiredResult with multiple input requests", noArguments,
         askSeveral},
        {"test_input_required_result_multi_round", "Multi-round InputRequiredResult workflow", noArguments, askTwice},
        {"test_input_required_result_tampered_state", "Integrity of requestState", noArguments, confirm},
        {"test_input_required_result_capabilities", "Respects client capabilities in inputRequests", noArguments,
         askWhatIsPossible},
    };
}

} // namespace fractal::conformance
