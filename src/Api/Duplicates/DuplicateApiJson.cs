using System.Text.Json.Serialization;
using JippApi.Application.Common;
using JippApi.Application.Duplicates;

namespace JippApi.Api.Duplicates;

[JsonSerializable(typeof(DuplicateTransitionRequest))]
[JsonSerializable(typeof(DuplicateCheckInput))]
[JsonSerializable(typeof(DuplicateFindings))]
[JsonSerializable(typeof(Listing<DuplicateItem>))]
internal sealed partial class DuplicateApiJson : JsonSerializerContext;
