using System.Text.Json.Serialization;
using JippApi.Application.Common;
using JippApi.Application.Files;

namespace JippApi.Api.Files;

[JsonSerializable(typeof(CompletionRequest))]
[JsonSerializable(typeof(LinkRequest))]
[JsonSerializable(typeof(Listing<EvidenceItem>))]
internal sealed partial class FileApiJson : JsonSerializerContext;
