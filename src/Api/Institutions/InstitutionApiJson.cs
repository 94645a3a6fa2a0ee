using System.Text.Json.Serialization;
using JippApi.Application.Common;
using JippApi.Application.Institutions;

namespace JippApi.Api.Institutions;

[JsonSerializable(typeof(Listing<InstitutionItem>))]
internal sealed partial class InstitutionApiJson : JsonSerializerContext;
