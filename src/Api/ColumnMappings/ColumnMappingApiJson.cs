using System.Text.Json.Serialization;
using JippApi.Application.ColumnMappings;
using JippApi.Application.Common;

namespace JippApi.Api.ColumnMappings;

[JsonSerializable(typeof(ColumnMappingInput))]
[JsonSerializable(typeof(ColumnMappingItem))]
[JsonSerializable(typeof(ColumnTitles))]
[JsonSerializable(typeof(GuessedColumns))]
[JsonSerializable(typeof(Listing<ColumnMappingItem>))]
internal sealed partial class ColumnMappingApiJson : JsonSerializerContext;
