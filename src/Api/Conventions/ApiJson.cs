using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Nodes;
using System.Text.Json.Serialization;
using JippApi.Api.Endpoints;
using JippApi.Api.Errors;
using JippApi.Application.Access;
using JippApi.Application.Audit;
using JippApi.Application.Common;
using JippApi.Application.Hubs;
using JippApi.Application.Innovations;
using JippApi.Application.Institutions;
using JippApi.Application.Regions;
using JippApi.Domain.Hubs;
using JippApi.Domain.Innovations;
using JippApi.Domain.Institutions;
using JippApi.Domain.Regions;

namespace JippApi.Api.Conventions;

/// <summary>How the API's own records are written as JSON, without reflection.</summary>
[JsonSourceGenerationOptions(
    JsonSerializerDefaults.Web,
    NumberHandling = JsonNumberHandling.Strict,
    RespectNullableAnnotations = true,
    RespectRequiredConstructorParameters = true,
    DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingNull,
    Converters =
    [
        typeof(UtcConverter), typeof(CodeEnumConverter<Sector>), typeof(CodeEnumConverter<Phase>), typeof(CodeEnumConverter<Existence>),
        typeof(CodeEnumConverter<Publication>), typeof(CodeEnumConverter<InnovationKind>), typeof(CodeEnumConverter<InnovationSource>),
        typeof(CodeEnumConverter<InnovationMove>), typeof(CodeEnumConverter<InstitutionKind>), typeof(CodeEnumConverter<RegionKind>),
        typeof(CodeEnumConverter<HubStatus>), typeof(CodeEnumConverter<HubMove>), typeof(CodeEnumConverter<HubCriterion>),
        typeof(CodeEnumConverter<HubActivityKind>), typeof(CodeEnumConverter<HubActivityMode>), typeof(CodeEnumConverter<MaturityAspect>),
        typeof(CodeEnumConverter<MaturityLabel>), typeof(CodeEnumConverter<QuestionKind>), typeof(CodeEnumConverter<SurveyStatus>),
    ])]
[JsonSerializable(typeof(ProblemDocument))]
[JsonSerializable(typeof(ProblemList))]
[JsonSerializable(typeof(StoredHeaders))]
[JsonSerializable(typeof(JsonNode))]
[JsonSerializable(typeof(TransitionRequest))]
[JsonSerializable(typeof(BulkRequest))]
[JsonSerializable(typeof(BulkResult))]
[JsonSerializable(typeof(PageInfo))]
[JsonSerializable(typeof(InnovationList))]
[JsonSerializable(typeof(IReadOnlyDictionary<string, IReadOnlyList<FacetCount>>), TypeInfoPropertyName = "Facets")]
[JsonSerializable(typeof(SimilarList))]
[JsonSerializable(typeof(SuggestionList))]
[JsonSerializable(typeof(FilterList))]
[JsonSerializable(typeof(ReferenceList))]
[JsonSerializable(typeof(ReferenceSetList))]
[JsonSerializable(typeof(VersionInfo))]
[JsonSerializable(typeof(HealthInfo))]
[JsonSerializable(typeof(Listing<RevisionItem>), TypeInfoPropertyName = "Revisions")]
[JsonSerializable(typeof(Listing<InstitutionItem>), TypeInfoPropertyName = "Institutions")]
[JsonSerializable(typeof(Listing<RegionItem>), TypeInfoPropertyName = "Regions")]
[JsonSerializable(typeof(RegionItem))]
[JsonSerializable(typeof(Listing<HubItem>), TypeInfoPropertyName = "Hubs")]
[JsonSerializable(typeof(HubFeatures))]
[JsonSerializable(typeof(HubTransitionRequest))]
[JsonSerializable(typeof(Listing<HubActivityItem>), TypeInfoPropertyName = "HubActivities")]
[JsonSerializable(typeof(Listing<MaturitySurveyItem>), TypeInfoPropertyName = "MaturitySurveys")]
[JsonSerializable(typeof(IssuedTokens))]
[JsonSerializable(typeof(ActivationRequest))]
[JsonSerializable(typeof(KeySet))]
[JsonSerializable(typeof(Listing<AuditItem>), TypeInfoPropertyName = "AuditEvents")]
[JsonSerializable(typeof(AuditVerification))]
[JsonSerializable(typeof(DiscoveryDocument))]
internal sealed partial class ApiJson : JsonSerializerContext
{
    /// <summary>Writing accents and punctuation as they are: answers are JSON, never part of a page.</summary>
    public static ApiJson Readable => field ??= new(new JsonSerializerOptions(Default.Options)
    {
        Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
        TypeInfoResolver = null,
    });
}
