using System.Text.Json.Serialization;
using JippApi.Application.Common;
using JippApi.Application.Imports;
using JippApi.Domain.ColumnMappings;

namespace JippApi.Api.Imports;

[JsonSerializable(typeof(Listing<ImportItem>))]
[JsonSerializable(typeof(Listing<ImportRowItem>))]
[JsonSerializable(typeof(ImportColumnsInput))]
[JsonSerializable(typeof(RowDecisionInput))]
[JsonSerializable(typeof(ImportTransitionRequest))]
[JsonSerializable(typeof(Dictionary<string, StatedMember>))]
internal sealed partial class ImportApiJson : JsonSerializerContext;
