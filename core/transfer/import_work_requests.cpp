// SPDX-FileCopyrightText: 2026 The Fractal One authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/maintenance/work_requests.h"
#include "core/transfer/asset_rows.h"
#include "core/transfer/values.h"

#include <array>

namespace fractal::transfer {

using namespace Qt::StringLiterals;
using work_requests::Status;

namespace {

enum Index : std::size_t {
    Code,
    Title,
    Description,
    State,
    Urgent,
    Asset,
    Requester,
    RequestedBy,
    Email,
    Classification1,
    Classification2,
    IncidentAt,
    CreatedAt,
    SolvedAt,
    Decision,
    WorkOrder
};

// clang-format off
constexpr std::array statusWords{
    Word{"open", "ouverte|ouvert|abierta|abierto|new|nouveau|nouvelle|nueva|nuevo"},
    Word{"in_process", "en cours|en proceso|in progress|en curso"},
    Word{"wo_in_process", "ot en cours|ot en proceso|wo in process|work order in process"},
    Word{"solved_without_wo", "resolue sans ot|resuelta sin ot|solved without wo|done|closed|terminee|terminada|cerrada|resolue|resuelta|solved|resolved"},
    Word{"cancelled", "annulee|annule|cancelada|cancelado|canceled|anulada"},
    Word{"solved_with_wo", "resolue avec ot|resuelta con ot|solved with wo"},
    Word{"waiting_for_wo", "en attente d ot|en espera de ot|waiting for wo|approved|approuvee|aprobada"},
    Word{"wo_in_review", "ot en revision|wo in review"},
    Word{"wo_cancelled", "ot annule|ot cancelada|wo cancelled"},
    Word{"waiting_for_another_wo", "en attente d un autre ot|en espera de otra ot|waiting for another wo"},
    Word{"removed_from_pending", "retiree des taches en attente|retirada de tareas pendientes|removed from pending tasks"},
    Word{"rejected", "rejetee|rejete|rechazada|rechazado|refusee|denied"},
    Word{"created_from_guest_portal", "creee depuis le portail invites|creada desde el portal de invitados|guest portal"}};
constexpr std::array table{
    Field{.name = "code", .longest = 80, .headers = "request|request no|request code|request id|demande|n demande|n di|di|solicitud|no solicitud|folio|ticket|ticket no", .vagueHeaders = "no|codigo|id|ref|reference|referencia"},
    Field{.name = "title", .required = true, .longest = 500, .headers = "summary|subject|titre|objet|titulo|asunto|problem|probleme|problema|short text", .vagueHeaders = "name|nom|nombre|what"},
    Field{.name = "description", .type = FieldType::Text, .longest = 10000, .headers = "details|detail|descripcion|detalle|detalles|observation|observations|observacion|observaciones|comment|commentaire|comentario"},
    Field{.name = "status", .type = FieldType::Word, .headers = "statut|etat|estado|estatus|state|situation", .words = statusWords},
    Field{.name = "urgent", .type = FieldType::Flag, .headers = "is urgent|urgente|urgence|urgencia|es urgente"},
    Field{.name = "asset", .required = true, .longest = 80, .headers = "asset code|equipment|machine|actif|code actif|equipement|activo|codigo de activo|equipo|maquina|location|emplacement|ubicacion"},
    Field{.name = "requester", .headers = "account|compte|cuenta|user|utilisateur|usuario"},
    Field{.name = "requested_by", .headers = "demandeur|demande par|solicitante|solicitado por|reported by|signale par|reportado por|requestor"},
    Field{.name = "email", .headers = "e mail|mail|correo|courriel|email requested by|correo electronico"},
    Field{.name = "classification_1", .headers = "classification|clasificacion|type|tipo|category|categorie|categoria|types 1"},
    Field{.name = "classification_2", .headers = "clasificacion 2|type 2|tipo 2|sub category|sous categorie|subcategoria|types 2"},
    Field{.name = "incident_at", .type = FieldType::Moment, .headers = "incident|incident date|date incident|date de l incident|fecha del incidente|fecha incidente"},
    Field{.name = "created_at", .type = FieldType::Moment, .headers = "created|creation date|date de creation|fecha de creacion|request date|date demande|fecha solicitud|reported|reported on", .vagueHeaders = "date|fecha"},
    Field{.name = "solved_at", .type = FieldType::Moment, .headers = "solved|solution date|date solution|date de resolution|fecha de solucion|closed|date de cloture|fecha de cierre"},
    Field{.name = "reason", .type = FieldType::Text, .longest = 2000, .headers = "decision|motif|motivo|rejection reason|motif de rejet|motivo de rechazo|solution|solucion"},
    Field{.name = "work_order", .longest = 80, .headers = "wo|ot|ordre de travail|orden de trabajo|work order code"},
};
// clang-format on
static_assert(table.size() == WorkOrder + 1);
static_assert(statusWords.size() == work_requests::statusTable.size());

Status statusOf(const Values &values)
{
    if (values.has(State))
        return work_requests::statusFromName(values.text(State)).value_or(Status::Open);
    if (values.has(SolvedAt))
        return values.has(WorkOrder) ? Status::SolvedWithWo : Status::SolvedWithoutWo;
    return Status::Open;
}

bool isConsistent(Checking &checking, const Record &record)
{
    const Values values{record.values};
    for (const Index field : {IncidentAt, CreatedAt, SolvedAt}) {
        if (values.has(field) && *values.moment(field) > checking.now) {
            checking.refuse(record, field, {RefusalCode::InFuture, u"is in the future"_s});
            return false;
        }
    }
    if (values.has(SolvedAt) && values.has(CreatedAt) && *values.moment(SolvedAt) < *values.moment(CreatedAt)) {
        checking.refuse(record, SolvedAt, {RefusalCode::BeforeStart, u"is before the request was made"_s});
        return false;
    }
    return true;
}

Result<bool> knowsOthers(Checking &checking, const Record &record)
{
    const Values values{record.values};
    if (values.has(Requester)) {
        FRACTAL_TRY(const auto person, checking.store.person(values.text(Requester)));
        if (!person) {
            checking.refuse(
                record, Requester,
                {RefusalCode::UnknownPerson,
                 u"there is no account \"%1\"; add it, or map the column to requested_by"_s.arg(values.text(Requester)),
                 values.text(Requester)});
            return false;
        }
    }
    if (values.has(WorkOrder)) {
        FRACTAL_TRY(const auto order, checking.store.workOrder(values.text(WorkOrder)));
        if (!order) {
            checking.refuse(record, WorkOrder,
                            {RefusalCode::UnknownWorkOrder, u"there is no work order \"%1\""_s.arg(values.text(WorkOrder))});
            return false;
        }
    }
    return true;
}

Result<bool> codeIsFree(Checking &checking, const Record &record, const QString &code)
{
    if (code.isEmpty())
        return true;
    FRACTAL_TRY(const qint64 taken,
                checking.store.connection().scalar(u"SELECT count(*) FROM work_requests WHERE code = ? AND deleted_at IS NULL"_s,
                                                   {code}));
    if (taken > 0)
        checking.refuse(
            record, Code,
            {RefusalCode::InSite, u"the site has a work request \"%1\" already; an import only adds"_s.arg(code), code});
    return taken == 0;
}

Result<void> check(Checking &checking, const Record &record)
{
    const Values values{record.values};
    if (!isConsistent(checking, record))
        return {};
    FRACTAL_TRY(const bool others, knowsOthers(checking, record));
    FRACTAL_TRY(const bool free, codeIsFree(checking, record, values.text(Code)));
    if (!others || !free)
        return {};
    FRACTAL_TRY(const bool known, asset_rows::require(checking, record, Asset, values.text(Asset)));
    if (!known)
        return {};
    StagedRow row;
    row.line = record.line;
    row.entity = u"work_request"_s;
    row.code = values.text(Code);
    row.parent = values.text(Asset);
    row.values = record.values;
    FRACTAL_TRY(const auto line, checking.staging.add(row));
    if (line)
        checking.refuse(record, Code,
                        {RefusalCode::Twice,
                         u"\"%1\" is there already, in line %2; each work request has its own code"_s.arg(row.code).arg(*line),
                         QString::number(*line)});
    return {};
}

Result<void> finish(Checking &checking)
{
    return asset_rows::arrange(checking, {checking.plan.columnOf(Asset), checking.plan.columnIndexOf(Asset)});
}

/// A code of the file is kept; numbers of our own go on above it.
Result<QString> codeFor(Applying &applying, const QString &given)
{
    if (given.isEmpty())
        return work_requests::nextCode(applying.work);
    bool isOurs = false;
    const qint64 number = given.startsWith("REQ-"_L1) ? QStringView{given}.sliced(4).toLongLong(&isOurs) : 0;
    if (isOurs && number > 0)
        FRACTAL_TRY_VOID(work_requests::reserveCodesUpTo(applying.work, number));
    return given;
}

Result<void> fillReferences(Applying &applying, const StagedRow &row, const Values &values,
                            work_requests::NewWorkRequest &request)
{
    FRACTAL_TRY(const auto asset, applying.store.asset(row.parent));
    if (!asset)
        return failure(ErrorCode::NotFound, u"the asset \"%1\" is no longer there"_s.arg(row.parent));
    request.asset = asset->id;
    if (values.has(Requester)) {
        FRACTAL_TRY(const auto person, applying.store.person(values.text(Requester)));
        if (!person)
            return failure(ErrorCode::NotFound, u"the account \"%1\" is no longer there"_s.arg(values.text(Requester)));
        request.requester = *person;
    }
    if (values.has(WorkOrder)) {
        FRACTAL_TRY(const auto order, applying.store.workOrder(values.text(WorkOrder)));
        if (!order)
            return failure(ErrorCode::NotFound, u"the work order \"%1\" is no longer there"_s.arg(values.text(WorkOrder)));
        request.workOrder = *order;
    }
    return {};
}

Result<void> apply(Applying &applying, const StagedRow &row)
{
    if (row.made)
        return asset_rows::apply(applying, row);
    const Values values{row.values};
    work_requests::NewWorkRequest request;
    FRACTAL_TRY_VOID(fillReferences(applying, row, values, request));
    FRACTAL_TRY(request.code, codeFor(applying, row.code));
    request.title = values.text(Title);
    request.description = values.text(Description);
    request.status = statusOf(values);
    request.urgent = values.flag(Urgent, false);
    request.requestedBy = values.text(RequestedBy);
    request.email = values.text(Email);
    request.createdByName = applying.author;
    request.classification1 = values.text(Classification1);
    request.classification2 = values.text(Classification2);
    request.incidentAt = values.moment(IncidentAt);
    request.createdAt = values.has(CreatedAt) ? values.moment(CreatedAt) : values.moment(IncidentAt);
    request.solvedAt = values.moment(SolvedAt);
    request.reason = values.text(Decision);
    request.importId = applying.importId;
    FRACTAL_TRY_VOID(work_requests::insert(applying.work, request));
    return {};
}

} // namespace

const Kind &import_kinds::work_requests()
{
    static const Kind kind{.name = "work-requests",
                           .fields = table,
                           .takesExtra = false,
                           .takesLevels = false,
                           .check = check,
                           .finish = finish,
                           .apply = apply};
    return kind;
}

} // namespace fractal::transfer
