// SPDX-FileCopyrightText: 2026 The Fractal One authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/transfer/asset_fields.h"
#include "core/transfer/field.h"

#include <array>
#include <limits>

namespace fractal::transfer::work_order_fields {

enum Index : std::size_t {
    Code, Title, Description, Status, Type, Priority, Asset, Responsible, Requester, CreatedBy, Note, CreatedAt, ScheduledAt, DueAt,
    StartedAt, FinishedAt, CompletedAt, CancelledAt, IsFailure, System, Part, Action, FailureMode, FailureCause, FailureDetection,
    FailureSeverity, Cost, RunningTime, CompletedPercentage
};

inline constexpr std::array statusWords{Word{"in_process", "en cours|en proceso|open|ouvert|abierta|in progress"}, Word{"in_review", "en revision"},
                                        Word{"completed", "termine|terminee|finalizada|finalizado|done|closed|complete|cerrada|clos"},
                                        Word{"cancelled", "annule|annulee|cancelada|cancelado|canceled"}};
inline constexpr std::array typeWords{Word{"corrective", "correctif|correctivo"}, Word{"preventive", "preventif|preventivo|pm"},
                                      Word{"predictive", "predictif|predictivo"}, Word{"inspection", "inspeccion"},
                                      Word{"calibration", "etalonnage|calibracion"}, Word{"refurbishment", "remise en etat|reacondicionamiento|overhaul"},
                                      Word{"improvement", "amelioration|mejora"}, Word{"emergency", "urgence|emergencia|breakdown"},
                                      Word{"project", "projet|proyecto"}, Word{"other", "autre|otro"}};

inline constexpr double mostSeconds = 1e10;
inline constexpr std::array table{
    Field{.name = "code", .longest = 80, .headers = "work order|wo|n ot|num ot|ot|wo number|wo no|folio|numero|number|ordre de travail|orden de trabajo|order|codigo|id"},
    Field{.name = "title", .required = true, .longest = 500, .headers = "short text|shorttext|summary|subject|titre|objet|titulo|asunto|designation|task|tarea|tache"},
    Field{.name = "description", .type = FieldType::Text, .longest = 10000, .headers = "long text|details|descripcion|detalle|detalles"},
    Field{.name = "status", .type = FieldType::Word, .headers = "statut|etat|estado|estatus", .words = statusWords},
    Field{.name = "type", .type = FieldType::Word, .headers = "tipo|work order type|maintenance type|type d ot|tipo de ot", .words = typeWords},
    Field{.name = "priority", .type = FieldType::Word, .headers = "priorite|prioridad", .words = asset_fields::criticalityWords},
    Field{.name = "asset", .longest = 80, .headers = "asset code|equipment|machine|actif|code actif|equipement|activo|codigo de activo|equipo|maquina"},
    Field{.name = "responsible", .headers = "assigned to|assignee|responsable|technician|technicien|tecnico"},
    Field{.name = "requester", .headers = "requested by|demandeur|solicitante"},
    Field{.name = "created_by", .headers = "created by|cree par|creada por|creado por|author"},
    Field{.name = "note", .type = FieldType::Text, .longest = 10000, .headers = "notes|comment|comments|commentaire|commentaires|comentario|comentarios|remarques|notas"},
    Field{.name = "created_at", .type = FieldType::Moment, .headers = "created|creation date|date de creation|fecha de creacion|date|fecha"},
    Field{.name = "scheduled_at", .type = FieldType::Moment, .headers = "scheduled|scheduled date|date programmee|fecha programada"},
    Field{.name = "due_at", .type = FieldType::Moment, .headers = "due|due date|echeance|fecha limite|vencimiento"},
    Field{.name = "started_at", .type = FieldType::Moment, .headers = "started|start|start date|debut|date de debut|inicio|fecha de inicio"},
    Field{.name = "finished_at", .type = FieldType::Moment, .headers = "finished|finish date|end date|fin|date de fin|fecha de fin"},
    Field{.name = "completed_at", .type = FieldType::Moment, .headers = "completed|closed at|completion date|date de cloture|fecha de cierre"},
    Field{.name = "cancelled_at", .type = FieldType::Moment, .headers = "date d annulation|fecha de cancelacion"},
    Field{.name = "is_failure", .type = FieldType::Flag, .headers = "failure|breakdown|panne|falla"},
    Field{.name = "system", .headers = "systeme|sistema|major system"},
    Field{.name = "part", .headers = "component|composant|componente|piece"},
    Field{.name = "action", .headers = "accion"},
    Field{.name = "failure_mode", .headers = "mode de defaillance|modo de falla|fm"},
    Field{.name = "failure_cause", .headers = "cause|root cause|cause racine|causa raiz|causa"},
    Field{.name = "failure_detection", .headers = "detection|deteccion"},
    Field{.name = "failure_severity", .headers = "severity|gravite|severidad"},
    Field{.name = "cost", .type = FieldType::Money, .headers = "total cost|cout|cout total|costo|costo total|coste"},
    Field{.name = "running_time_s", .type = FieldType::Integer, .headers = "", .least = 0, .most = mostSeconds},
    Field{.name = "completed_percentage", .type = FieldType::Integer, .headers = "progress|avancement|avance", .least = 0, .most = 100},
};
static_assert(table.size() == CompletedPercentage + 1);

} // namespace fractal::transfer::work_order_fields
