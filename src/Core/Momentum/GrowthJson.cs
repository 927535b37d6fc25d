using System.Text.Json;
using System.Text.Json.Serialization;

namespace Windfall.Core.Momentum;

/// <summary>Writes growth models by code written at compile time: reflection would cost every brief a tenth of a second.</summary>
[JsonSourceGenerationOptions(JsonSerializerDefaults.Web, Converters = [typeof(GrowthModel.Rounded)])]
[JsonSerializable(typeof(GrowthModel))]
sealed partial class GrowthJson : JsonSerializerContext;
