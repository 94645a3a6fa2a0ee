using System.Text.Json.Serialization;
using JippApi.Application.CodeMappings;
using JippApi.Application.Common;
using JippApi.Application.Settling;

namespace JippApi.Api.CodeMappings;

[JsonSerializable(typeof(CodeMappingInput))]
[JsonSerializable(typeof(CodeMappingTransitionRequest))]
[JsonSerializable(typeof(CodeMappingItem))]
[JsonSerializable(typeof(Listing<CodeMappingItem>))]
[JsonSerializable(typeof(Listing<UnmappedValueItem>))]
internal sealed partial class CodeMappingApiJson : JsonSerializerContext;
