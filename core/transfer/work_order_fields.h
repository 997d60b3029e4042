// SPDX-FileCopyrightText: 2026 The Fractal One authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/transfer/asset_fields.h"
#include "core/transfer/field.h"

#include <array>
#include <limits>

namespace fractal::transfer::work_order_fields {

// clang-format off
enum Index : std::size_t {
    Code, Title, Description, Status, Type, Priority, Asset, Responsible, Requester, CreatedBy, Note, CreatedAt, ScheduledAt, DueAt,
    StartedAt, FinishedAt, CompletedAt, CancelledAt, IsFailure, System, Part, Action, FailureMode, FailureCause, FailureDetection,
    FailureSeverity, Cost, RunningTime, CompletedPercentage
};

inline constexpr std::array statusWords{
    Word{"in_process", "en cours|en proceso|open|ouvert|ouverte|abierta|abierto|in progress|started|new|nouveau|nueva|nuevo|pending|pendiente|en attente|en curso|assigned|planned|scheduled"
                       "|planifie|planifiee|programada|iniciada|active|a faire|por hacer|to do|on hold|waiting|en espera|en ejecucion"},
    Word{"in_review", "en revision|to be reviewed|a valider|en validation|por revisar|en verificacion|review"},
    Word{"completed", "termine|terminee|finalizada|finalizado|done|closed|complete|cerrada|cerrado|clos|close|cloture|cloturee|ferme|fermee|completada|completado|terminada|terminado|realise"
                      "|realisee|realizada|realizado|finished|ejecutada|ejecutado|solde|soldee|acheve|achevee|resolved|resuelta|resolu"},
    Word{"cancelled", "annule|annulee|cancelada|cancelado|canceled|anulada|anulado|rejected|rechazada|rejete|rejetee|abandonne|abandonnee"}};
inline constexpr std::array typeWords{
    Word{"corrective", "correctif|corrective maintenance|maintenance corrective|correctivo|mantenimiento correctivo|curatif|repair|reparation|reparacion|cm|corr|reactive|reactif|unplanned"},
    Word{"preventive", "preventif|preventive maintenance|maintenance preventive|preventivo|mantenimiento preventivo|pm|prev|planned|systematique|systematic|scheduled|preventiva"},
    Word{"predictive", "predictif|predictivo|conditionnel|conditionnelle|condition based|predictiva|previsionnel|pdm|cbm"},
    Word{"inspection", "inspeccion|controle|control|check|visite|visita|ronde|ronda|revision"},
    Word{"calibration", "etalonnage|calibracion|calibrage"},
    Word{"refurbishment", "remise en etat|reacondicionamiento|overhaul|renovation|reconditionnement|grande revision|overhauling"},
    Word{"improvement", "amelioration|mejora|ameliorative|modification|modificacion|upgrade"},
    Word{"emergency", "urgence|emergencia|breakdown|urgent|urgente|depannage|averia|panne"},
    Word{"project", "projet|proyecto|capex|new works|travaux neufs|investment"}, Word{"other", "autre|otro|otra|others|autres|otros|divers|varios|misc|miscellaneous"}};

inline constexpr double mostSeconds = 1e10;
// Compared without accents, case, articles and brackets; all words for "number" are alike (see header_names.h).
inline constexpr std::array table{
    Field{.name = "code", .longest = 80,
          .headers = "work order|wo|n ot|ot|wo no|folio|ordre de travail|orden de trabajo|work order no|n ordre|n ordre de travail|n orden|n orden de trabajo"
                     "|work order code|work order id|wo id|wo code|id ot|code ot|codigo ot|ref ot|reference ot|referencia ot|bon de travail|n bon|n bt|bt"
                     "|order no|work no|job no|ticket|ticket no|ticket id|n intervention|n di|folio ot|orden no|aufnr|maintenance order|orden de servicio|os|n os",
          .vagueHeaders = "no|order|ordre|orden|codigo|code|id|ref|reference|referencia|key|cle|clave|intervention"},
    Field{.name = "title", .required = true, .longest = 500,
          .headers = "short text|shorttext|original shorttext|summary|subject|titre|objet|titulo|asunto|designation|short description|work order title|work order name"
                     "|description courte|descripcion corta|texto breve|texte court|resume|resumen|intitule|libelle|libelle ot|titre ot|titulo ot|nombre ot|what"
                     "|problem summary|work to be done|travail a faire|trabajo a realizar|trabajo",
          .vagueHeaders = "name|nom|nombre|task|tarea|tache|work|travail|description|descripcion|details|detalle|text|texte|texto|problem|probleme|problema|activity"
                          "|activite|actividad|observations|observaciones|comments|commentaires|comentarios|note|notes"},
    Field{.name = "description", .type = FieldType::Text, .longest = 10000,
          .headers = "long text|details|detail|descripcion|detalle|detalles|long description|work description|description ot|descripcion ot|descripcion detallada"
                     "|description detaillee|texto largo|texte long|problem description|description probleme|descripcion problema|instructions|instrucciones"},
    Field{.name = "status", .type = FieldType::Word,
          .headers = "statut|etat|estado|estatus|work order status|wo status|statut ot|etat ot|estado ot|situation|situacion|state", .words = statusWords},
    Field{.name = "type", .type = FieldType::Word,
          .headers = "tipo|work order type|wo type|work type|maintenance type|type d ot|type ot|tipo de ot|tipo orden|type ordre|type de maintenance"
                     "|tipo de mantenimiento|type de travail|tipo de trabajo|type d intervention|tipo de intervencion|nature|clase",
          .words = typeWords, .vagueHeaders = "category|categorie|categoria|class|classe"},
    Field{.name = "priority", .type = FieldType::Word,
          .headers = "priorite|prioridad|urgency|urgence|urgencia|wo priority|priorite ot|prioridad ot|niveau de priorite|nivel de prioridad",
          .words = asset_fields::criticalityWords, .vagueHeaders = "criticality|criticite|criticidad"},
    Field{.name = "asset", .longest = 80,
          .headers = "asset code|asset id|asset no|equipment|equipment no|equipment id|equipment code|machine|machine no|actif|code actif|equipement|code equipement"
                     "|n equipement|activo|codigo de activo|equipo|codigo equipo|no equipo|id equipo|maquina|codigo maquina|code machine|n machine|unit|unit no|asset tag|tag"
                     "|functional location|poste technique|ubicacion tecnica|installation|matricule|unidad|no economico|numero economico",
          .vagueHeaders = "location|emplacement|ubicacion|device|appareil|aparato|vehicle|vehicule|vehiculo|bien|item|object|objeto"},
    Field{.name = "responsible",
          .headers = "assigned to|assignee|responsable|technician|technicien|tecnico|assigned technician|assigne a|asignado a|asignado|executant|intervenant|ejecutor"
                     "|mecanicien|mecanico|mechanic|realise par|realizado por|done by|performed by|tecnico asignado|owner|affecte a|attribue a|encargado",
          .vagueHeaders = "worker|operario|operador|who"},
    Field{.name = "requester",
          .headers = "requested by|demandeur|solicitante|demande par|solicitado por|reported by|reporter|signale par|reportado por|emetteur|requestor|emisor",
          .vagueHeaders = "client|customer|cliente"},
    Field{.name = "created_by", .headers = "cree par|creada por|creado por|author|auteur|autor|entered by|saisi par|registrado por|opened by|raised by"},
    Field{.name = "note", .type = FieldType::Text, .longest = 10000,
          .headers = "notes|comment|comments|commentaire|commentaires|comentario|comentarios|remarques|remarque|notas|nota|observation|observations|observacion"
                     "|observaciones|observ|obs|remarks|remark|completion notes|compte rendu|rapport|informe|work done|travail effectue|trabajo realizado"},
    Field{.name = "created_at", .type = FieldType::Moment,
          .headers = "created|creation date|date de creation|fecha de creacion|creation|creacion|date created|created on|creado|creada|cree le|date ot|fecha ot"
                     "|date de saisie|date demande|date de la demande|fecha solicitud|fecha de solicitud|request date|requested date|reported date|date reported|opened"
                     "|open date|opening date|opened at|date d ouverture|fecha apertura|fecha de apertura|fecha de emision|date d emission|issue date|registered|fecha registro",
          .vagueHeaders = "date|fecha|date time|datetime|timestamp|horodatage|jour|dia"},
    Field{.name = "scheduled_at", .type = FieldType::Moment,
          .headers = "scheduled|scheduled date|date programmee|fecha programada|planned date|planned|planned start|date prevue|date planifiee|fecha prevista"
                     "|fecha planificada|scheduled start|debut prevu|inicio previsto|inicio programado|scheduled for|planifie le|programado"},
    Field{.name = "due_at", .type = FieldType::Moment,
          .headers = "due|due date|echeance|date d echeance|fecha limite|vencimiento|fecha de vencimiento|deadline|date limite|required by|required date|target date"
                     "|date butoir|fecha compromiso|fecha requerida|planned finish|fin prevue|fin previsto|fin prevista"},
    Field{.name = "started_at", .type = FieldType::Moment,
          .headers = "started|start|start date|start time|debut|date de debut|inicio|fecha de inicio|actual start|actual start date|basic start date|bsc start date|debut reel"
                     "|date debut reelle|inicio real|fecha inicio real|commence le|iniciado|date intervention|date d intervention|fecha intervencion"},
    Field{.name = "finished_at", .type = FieldType::Moment,
          .headers = "finished|finish|finish date|end|end date|end time|fin|date de fin|fecha de fin|fecha fin|fecha final|actual finish|actual end|fin reelle|date fin reelle|fin real"
                     "|fecha fin real|termine le|fecha de termino|termino"},
    Field{.name = "completed_at", .type = FieldType::Moment,
          .headers = "completed|closed|closed at|closed on|close date|closing date|completion date|date completed|completed on|completed date|date de cloture|cloture|cloture le"
                     "|fecha de cierre|cierre|cerrado|cerrada|fecha finalizacion|fecha de finalizacion|date de realisation|fecha de realizacion|date d achevement|done on|date closed"},
    Field{.name = "cancelled_at", .type = FieldType::Moment,
          .headers = "cancelled|canceled|cancelled on|cancellation date|date d annulation|annule le|fecha de cancelacion|fecha de anulacion"},
    Field{.name = "is_failure", .type = FieldType::Flag, .headers = "failure|breakdown|panne|falla|averia|fallo|defaillance|es falla|est une panne|unplanned"},
    Field{.name = "system", .headers = "systeme|sistema|major system|sub system|subsystem|sous systeme|subsistema|ensemble|conjunto|assembly"},
    Field{.name = "part", .headers = "component|composant|componente|piece|pieza|sub assembly|sous ensemble|organe|subconjunto|object part|partie|parte"},
    Field{.name = "action", .headers = "accion|action taken|action realisee|accion realizada|remedy|remede|solution|solucion|activity code|action corrective|accion correctiva"},
    Field{.name = "failure_mode",
          .headers = "mode de defaillance|modo de falla|modo de fallo|fm|failure code|failure type|type de panne|tipo de falla|tipo de averia|code panne|codigo de falla"
                     "|symptom|symptome|sintoma|problem code|damage|defaut|defecto|defect"},
    Field{.name = "failure_cause",
          .headers = "cause|root cause|cause racine|causa raiz|causa|cause de la panne|causa de la falla|causa averia|cause code|code cause|codigo causa|origine|origen"},
    Field{.name = "failure_detection", .headers = "detection|deteccion|detection method|methode de detection|metodo de deteccion|detected by|mode de detection"},
    Field{.name = "failure_severity", .headers = "severity|gravite|severidad|gravedad|severite|failure severity level"},
    Field{.name = "cost", .type = FieldType::Money,
          .headers = "total cost|cout|cout total|costo|costo total|coste|coste total|actual cost|actual total cost|cout reel|costo real|coste real|montant|montant total"
                     "|importe|importe total|monto|monto total|amount|total amount|cost total|prix|precio|price|total costs|costs|couts|costos|costes|gasto|depense",
          .vagueHeaders = "total|valor|value|valeur"},
    Field{.name = "running_time_s", .type = FieldType::Integer, .headers = "running time seconds|running seconds", .least = 0, .most = mostSeconds},
    Field{.name = "completed_percentage", .type = FieldType::Integer,
          .headers = "progress|avancement|avance|percent complete|complete percent|pourcentage|porcentaje|percentage|percent|taux d avancement|porcentaje de avance",
          .least = 0, .most = 100},
};
// clang-format on
static_assert(table.size() == CompletedPercentage + 1);

} // namespace fractal::transfer::work_order_fields
