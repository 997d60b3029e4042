// SPDX-FileCopyrightText: 2026 The Fractal One authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/transfer/field.h"

#include <array>

/// What files say about meters, readings and spare parts.
namespace fractal::transfer {

/// A code that is unique within another one: a meter on its asset, a part in its warehouse. Codes have no control characters.
[[nodiscard]] inline QString joinedCode(const QString &outer, const QString &inner)
{
    return outer + u'\x1f' + inner;
}

inline constexpr double mostMeasured = 1e12; ///< as add_meter_reading takes it
inline constexpr double mostPieces = 1e9; ///< stock::mostMilli

// clang-format off
namespace meter_fields {
enum Index : std::size_t { Asset, Code, Name, Unit, Kind, Least, Most, Active };

inline constexpr std::array kindWords{
    Word{"counter", "compteur|contador|cumulative|cumulatif|acumulativo|odometer|hour meter|horometro|horametre"},
    Word{"gauge", "jauge|medidor|indicator|indicateur|indicador|measure|mesure|medida|instantaneous"}};
inline constexpr std::array table{
    Field{.name = "asset", .required = true, .longest = 80,
          .headers = "asset code|equipment|equipment no|machine|actif|code actif|equipement|activo|codigo de activo|equipo|maquina|asset id|asset no"},
    Field{.name = "code", .required = true, .longest = 80,
          .headers = "meter|meter code|meter id|meter no|compteur|code compteur|n compteur|contador|codigo contador|medidor|codigo medidor|measuring point|point de mesure|punto de medida",
          .vagueHeaders = "id|no|ref|reference|referencia|codigo"},
    Field{.name = "name", .headers = "meter name|nom|nombre|designation|libelle|nom du compteur|nombre del contador|description|descripcion"},
    Field{.name = "unit", .longest = 40, .headers = "unite|unidad|uom|unit of measure|unite de mesure|unidad de medida"},
    Field{.name = "kind", .type = FieldType::Word, .headers = "type|tipo|meter type|type de compteur|tipo de contador|nature|naturaleza", .words = kindWords},
    Field{.name = "min", .type = FieldType::Real, .headers = "minimum|minimo|smallest value|lower limit|limite basse|limite inferior", .least = -mostMeasured, .most = mostMeasured},
    Field{.name = "max", .type = FieldType::Real, .headers = "maximum|maximo|greatest value|upper limit|limite haute|limite superior|rollover at|rollover value", .least = -mostMeasured, .most = mostMeasured},
    Field{.name = "active", .type = FieldType::Flag, .headers = "in use|en service|en servicio|enabled|is active|activo si no|actif o n"},
};
static_assert(table.size() == Active + 1);
} // namespace meter_fields

namespace reading_fields {
enum Index : std::size_t { Asset, Meter, ReadAt, Value, Rollover, ConfirmOutOfRange };

inline constexpr std::array table{
    Field{.name = "asset", .required = true, .longest = 80, .headers = meter_fields::table[meter_fields::Asset].headers},
    Field{.name = "meter", .required = true, .longest = 80,
          .headers = "meter code|meter id|meter no|compteur|code compteur|contador|codigo contador|medidor|codigo medidor|measuring point|point de mesure|punto de medida", .vagueHeaders = "code|codigo"},
    Field{.name = "read_at", .type = FieldType::Moment, .required = true,
          .headers = "reading date|read on|date de releve|fecha de lectura|date lecture|measured at|timestamp|horodatage|date time|datetime", .vagueHeaders = "date|fecha|time"},
    Field{.name = "value", .type = FieldType::Real, .required = true,
          .headers = "reading|meter reading|releve|lecture|lectura|valeur|valor|index|indice|counter reading", .least = -mostMeasured, .most = mostMeasured},
    Field{.name = "rollover", .type = FieldType::Flag, .headers = "started anew|remise a zero|retour a zero|vuelta a cero|reinicio|reset"},
    Field{.name = "confirm_out_of_range", .type = FieldType::Flag, .headers = "out of range|hors limites|fuera de rango|fuera de limites|confirmed"},
};
static_assert(table.size() == ConfirmOutOfRange + 1);
} // namespace reading_fields

namespace part_fields {
enum Index : std::size_t {
    Code, Name, Description, Manufacturer, Model, SerialNumber, AssetType, Unit, Warehouse, WarehouseName, WarehouseLocation, Quantity,
    Least, Most, Reorder, UnitCost, Shelf
};

inline constexpr std::array table{
    Field{.name = "code", .required = true, .longest = 80,
          .headers = "part|part no|part code|part number|spare part|article|code article|n article|reference|piece|code piece|repuesto|codigo repuesto|codigo|pieza|articulo|codigo de articulo|item|item no|item code|material|material no|sku|stock no|stock code",
          .vagueHeaders = "no|ref|referencia|id|key|cle|clave"},
    Field{.name = "name", .headers = "part name|nom|designation|nombre|denominacion|libelle|item name|short description|material description|titulo"},
    Field{.name = "description", .type = FieldType::Text, .longest = 10000, .headers = "descripcion|details|detalles|notes|notas|remarques|long description|observaciones|observations"},
    Field{.name = "manufacturer", .headers = "fabricant|fabricante|make|brand|marque|marca|oem|maker", .vagueHeaders = "supplier|fournisseur|proveedor|vendor"},
    Field{.name = "model", .headers = "modele|modelo|manufacturer part no|mpn|reference fabricant|referencia fabricante|model no"},
    Field{.name = "serial_number", .headers = "serial|serial no|n de serie|no de serie|numero de serie"},
    Field{.name = "asset_type", .headers = "type|tipo|category|categorie|categoria|family|famille|familia|group|groupe|grupo|class|classe|clase"},
    Field{.name = "unit", .longest = 40, .headers = "unite|unidad|uom|unit of measure|unite de mesure|unidad de medida|unite de stock"},
    Field{.name = "warehouse", .longest = 80, .headers = "warehouse code|store|storeroom|magasin|code magasin|entrepot|depot|almacen|codigo almacen|bodega|plant"},
    Field{.name = "warehouse_name", .headers = "storeroom name|nom du magasin|nombre del almacen|nom entrepot|nombre bodega"},
    Field{.name = "warehouse_location", .longest = 80, .headers = "location of warehouse|emplacement du magasin|ubicacion del almacen|site|sitio"},
    Field{.name = "quantity", .type = FieldType::Real,
          .headers = "qty|stock|on hand|in stock|quantity on hand|quantite|qte|en stock|stock actuel|cantidad|existencia|existencias|stock actual|balance|solde|saldo", .least = 0, .most = mostPieces},
    Field{.name = "min", .type = FieldType::Real, .headers = "minimum|minimo|min stock|stock min|stock mini|minimum stock|stock minimum|stock minimo|safety stock|stock de securite|stock de seguridad", .least = 0, .most = mostPieces},
    Field{.name = "max", .type = FieldType::Real, .headers = "maximum|maximo|max stock|stock max|stock maxi|maximum stock|stock maximum|stock maximo", .least = 0, .most = mostPieces},
    Field{.name = "reorder", .type = FieldType::Real, .headers = "reorder point|reorder level|point de commande|seuil de commande|seuil|punto de pedido|punto de reorden", .least = 0, .most = mostPieces},
    Field{.name = "unit_cost", .type = FieldType::Money,
          .headers = "unit price|cost|price|prix|prix unitaire|cout|cout unitaire|precio|precio unitario|costo|costo unitario|coste|coste unitario|average cost|standard price|pmp|cump"},
    Field{.name = "shelf", .headers = "bin|bin location|etagere|rayon|casier|estante|estanteria|posicion|position|storage bin|emplacement|ubicacion|location"},
};
static_assert(table.size() == Shelf + 1);
} // namespace part_fields
// clang-format on

} // namespace fractal::transfer
