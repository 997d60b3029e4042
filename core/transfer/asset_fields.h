// SPDX-FileCopyrightText: 2026 The Fractal One authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/maintenance/assets.h"
#include "core/maintenance/work_order_status.h"
#include "core/transfer/field.h"

#include <array>

namespace fractal::transfer {

namespace asset_fields {
enum Index : std::size_t {
    Code, Name, Kind, Parent, Description, Manufacturer, Model, SerialNumber, AssetType, Criticality, Address, City, Latitude,
    Longitude, CommissionedAt, RetiredAt, Active
};

inline constexpr std::array kindWords{Word{"location", "emplacement|ubicacion|site|lieu|lugar"}, Word{"equipment", "equipement|equipo|machine|maquina"},
                                      Word{"tool", "outil|herramienta"}, Word{"spare_part", "piece de rechange|repuesto|spare|part|piece"},
                                      Word{"digital", "numerique"}};
inline constexpr std::array criticalityWords{Word{"very_high", "tres haute|muy alta|critical|critique|1"}, Word{"high", "haute|alta|2"},
                                             Word{"medium", "moyenne|media|normal|normale|3"}, Word{"low", "basse|baja|4"},
                                             Word{"very_low", "tres basse|muy baja|5"}};

inline constexpr std::array table{
    Field{.name = "code", .required = true, .longest = 80, .headers = "asset|asset code|asset id|code actif|code de l actif|actif|activo|codigo|codigo de activo|tag|id|equipment|equipement|equipo"},
    Field{.name = "name", .headers = "asset name|nom|designation|nombre|denominacion"},
    Field{.name = "kind", .type = FieldType::Word, .headers = "categorie|categoria|category", .words = kindWords},
    Field{.name = "parent", .longest = 80, .headers = "parent code|location|emplacement|ubicacion|code parent|padre|codigo padre|located in|part of"},
    Field{.name = "description", .type = FieldType::Text, .longest = 10000, .headers = "descripcion|notes|remarques|notas"},
    Field{.name = "manufacturer", .headers = "fabricant|fabricante|make|brand|marque|marca|constructeur"},
    Field{.name = "model", .headers = "modele|modelo"},
    Field{.name = "serial_number", .headers = "serial|serial no|n de serie|numero de serie|num serie|sn"},
    Field{.name = "asset_type", .headers = "type|tipo|class|classe|clase|device type"},
    Field{.name = "criticality", .type = FieldType::Word, .headers = "criticite|criticidad", .words = criticalityWords},
    Field{.name = "address", .headers = "adresse|direccion"},
    Field{.name = "city", .headers = "ville|ciudad"},
    Field{.name = "latitude", .type = FieldType::Real, .headers = "lat|latitud", .least = -90, .most = 90},
    Field{.name = "longitude", .type = FieldType::Real, .headers = "lon|lng|longitud", .least = -180, .most = 180},
    Field{.name = "commissioned_at", .type = FieldType::Moment, .headers = "commissioned|commissioning|mise en service|date de mise en service|puesta en servicio|installed|install date|startup date"},
    Field{.name = "retired_at", .type = FieldType::Moment, .headers = "retired|retrait|date de retrait|baja|fecha de baja|scrapped"},
    Field{.name = "active", .type = FieldType::Flag, .headers = "in service|en service|en servicio|enabled"},
};
static_assert(table.size() == Active + 1);
} // namespace asset_fields

} // namespace fractal::transfer
