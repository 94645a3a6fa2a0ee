using System.Text.Json.Serialization;
using JippApi.Application.Common;
using JippApi.Application.Imports;

namespace JippApi.Api.Imports;

[JsonSerializable(typeof(Listing<ImportItem>))]
[JsonSerializable(typeof(Listing<ImportRowItem>))]
[JsonSerializable(typeof(ImportColumnsInput))]
[JsonSerializable(typeof(RowDecisionInput))]
[JsonSerializable(typeof(ImportTransitionRequest))]
internal sealed partial class ImportApiJson : JsonSerializerContext;
