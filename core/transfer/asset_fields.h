// SPDX-FileCopyrightText: 2026 The Fractal One authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/maintenance/assets.h"
#include "core/maintenance/work_order_status.h"
#include "core/transfer/field.h"

#include <array>

namespace fractal::transfer {

namespace asset_fields {
// clang-format off
enum Index : std::size_t {
    Code, Name, Kind, Parent, Description, Manufacturer, Model, SerialNumber, AssetType, Criticality, Address, City, Latitude,
    Longitude, CommissionedAt, RetiredAt, Active
};

inline constexpr std::array kindWords{Word{"location", "emplacement|ubicacion|site|lieu|lugar|localisation|building|batiment|edificio|zone|zona|area"}, Word{"equipment", "equipement|equipements|equipo|equipos|machine|maquina|asset|actif|activo|vehicle|vehicule|vehiculo"},
                                      Word{"tool", "outil|herramienta"}, Word{"spare_part", "piece de rechange|repuesto|spare|part|piece"},
                                      Word{"digital", "numerique"}};
inline constexpr std::array criticalityWords{Word{"very_high", "tres haute|tres elevee|muy alta|critical|critique|critica|urgent|urgente|a|1"}, Word{"high", "haute|elevee|alta|alto|haut|b|2"},
                                             Word{"medium", "moyenne|moyen|media|medio|normal|normale|c|3"}, Word{"low", "basse|faible|bas|baja|bajo|d|4"},
                                             Word{"very_low", "tres basse|tres faible|muy baja|muy bajo|e|5"}};

// Compared without accents, case, articles and brackets; all words for "number" are alike (see header_names.h).
inline constexpr std::array table{
    Field{.name = "code", .required = true, .longest = 80,
          .headers = "asset|asset code|asset id|asset no|asset tag|code actif|code de l actif|actif|activo|codigo|codigo de activo|tag|id|equipment|equipement|equipo"
                     "|equipment no|equipment id|equipment code|code equipement|n equipement|codigo de equipo|codigo equipo|no equipo|id equipo|machine no|code machine"
                     "|n machine|codigo maquina|machine id|unit no|inventory no|n inventaire|no inventario|matricule|matricula|repere|rep|no economico|kks|tag no|id activo",
          .vagueHeaders = "no|ref|reference|referencia|key|cle|clave|machine|maquina|unit|unidad|device no|item|folio"},
    Field{.name = "name",
          .headers = "asset name|nom|designation|nombre|denominacion|denomination|equipment name|machine name|nom de l actif|nombre del activo|nom equipement"
                     "|nombre equipo|nom machine|nombre maquina|libelle|short description|intitule|titulo|title|asset description|equipment description",
          .vagueHeaders = "label|etiqueta|machine|maquina"},
    Field{.name = "kind", .type = FieldType::Word, .headers = "asset kind|nature|naturaleza|kind of asset",
          .words = kindWords, .vagueHeaders = "categorie|categoria|category"},
    Field{.name = "parent", .longest = 80,
          .headers = "parent code|parent id|parent asset|location|location code|emplacement|ubicacion|code parent|actif parent|activo padre|padre|codigo padre|located in|part of"
                     "|functional location|poste technique|ubicacion tecnica|site|sitio|plant|usine|planta|area|zone|zona|building|batiment|edificio|atelier|taller|workshop|line|ligne"
                     "|linea|secteur|sector|localisation|localizacion|superior|parent equipment"},
    Field{.name = "description", .type = FieldType::Text, .longest = 10000,
          .headers = "descripcion|notes|remarques|notas|observations|observaciones|long text|texte long|texto largo|comments|commentaires|comentarios|details|detalles|remarks"},
    Field{.name = "manufacturer",
          .headers = "fabricant|fabricante|make|brand|marque|marca|constructeur|constructor|maker|vendor|oem", .vagueHeaders = "supplier|fournisseur|proveedor"},
    Field{.name = "model", .headers = "modele|modelo|model no|n modele|no modelo|reference constructeur|type constructeur"},
    Field{.name = "serial_number", .headers = "serial|serial no|n de serie|num serie|serie|sn|s n|serial id|n serie fabricant|no de serie"},
    Field{.name = "asset_type",
          .headers = "type|tipo|class|classe|clase|device type|equipment type|type d equipement|tipo de equipo|type machine|tipo de activo|type d actif|family|famille|familia|group"
                     "|groupe|grupo|object type"},
    Field{.name = "criticality", .type = FieldType::Word, .headers = "criticite|criticidad|priority|priorite|prioridad|abc|importance|importancia|criticality class", .words = criticalityWords},
    Field{.name = "address", .headers = "adresse|direccion|street|rue|calle|domicilio|street address"},
    Field{.name = "city", .headers = "ville|ciudad|town|municipio|commune|municipality|localite|localidad"},
    Field{.name = "latitude", .type = FieldType::Real, .headers = "lat|latitud|gps lat|y coordinate", .least = -90, .most = 90},
    Field{.name = "longitude", .type = FieldType::Real, .headers = "lon|lng|long|longitud|gps lon|gps lng|x coordinate", .least = -180, .most = 180},
    Field{.name = "commissioned_at", .type = FieldType::Moment,
          .headers = "commissioned|commissioning|commissioning date|mise en service|date de mise en service|puesta en servicio|fecha de puesta en servicio|puesta en marcha"
                     "|fecha de puesta en marcha|installed|install date|installation date|date d installation|fecha de instalacion|startup date|start up date|in service since"
                     "|in service date|acquisition date|date d acquisition|fecha de adquisicion|purchase date|date d achat|fecha de compra",
          .vagueHeaders = "date|fecha|year|annee|ano"},
    Field{.name = "retired_at", .type = FieldType::Moment,
          .headers = "retired|retirement date|retrait|date de retrait|baja|fecha de baja|scrapped|date de mise au rebut|decommissioned|decommissioning date|date de reforme|out of service date"},
    Field{.name = "active", .type = FieldType::Flag, .headers = "in service|en service|en servicio|enabled|is active|actif o n|activo si no|habilitado|operational|operatif|operativo"},
};
// clang-format on
static_assert(table.size() == Active + 1);
} // namespace asset_fields

} // namespace fractal::transfer
