using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Serialization;
using System.Text.Json.Serialization.Metadata;
using JippApi.Application.Hubs;
using JippApi.Application.Innovations;
using JippApi.Application.Institutions;
using JippApi.Domain.Hubs;
using JippApi.Domain.Innovations;
using JippApi.Domain.Institutions;
using JippApi.Domain.Regions;

namespace JippApi.Application.Common;

/// <summary>How records are written as JSON, without reflection.</summary>
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
[JsonSerializable(typeof(InnovationCard))]
[JsonSerializable(typeof(InnovationDocument))]
[JsonSerializable(typeof(InnovationInput))]
[JsonSerializable(typeof(InnovationTransitions))]
[JsonSerializable(typeof(InstitutionItem))]
[JsonSerializable(typeof(InstitutionInput))]
[JsonSerializable(typeof(HubDocument))]
[JsonSerializable(typeof(HubTransitions))]
[JsonSerializable(typeof(HubAssessments))]
[JsonSerializable(typeof(HubInput))]
[JsonSerializable(typeof(HubChangeInput))]
[JsonSerializable(typeof(AssessmentInput))]
[JsonSerializable(typeof(JointCommitmentInput))]
[JsonSerializable(typeof(SpokeInput))]
[JsonSerializable(typeof(MentorInput))]
[JsonSerializable(typeof(HubActivityItem))]
[JsonSerializable(typeof(HubActivityInput))]
[JsonSerializable(typeof(HubScorecard))]
[JsonSerializable(typeof(MaturityInstrument))]
[JsonSerializable(typeof(MaturitySurveyItem))]
[JsonSerializable(typeof(MaturitySurveyInput))]
[JsonSerializable(typeof(VerificationInput))]
public sealed partial class JippJson : JsonSerializerContext
{
    /// <summary>The same, writing accents and punctuation as they are: answers are JSON, never part of a page.</summary>
    public static JippJson Readable => field ??= new(new JsonSerializerOptions(Default.Options)
    {
        Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
        TypeInfoResolver = null,
    });

    /// <summary>A value as JSON text.</summary>
    public static string Text<T>(T value, JsonTypeInfo<T> type) => JsonSerializer.Serialize(value, type);
}

/// <summary>Writes times in UTC with milliseconds, the precision that all databases keep.</summary>
public sealed class UtcConverter : JsonConverter<DateTimeOffset>
{
    /// <inheritdoc/>
    public override DateTimeOffset Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options) => reader.GetDateTimeOffset();

    /// <inheritdoc/>
    public override void Write(Utf8JsonWriter writer, DateTimeOffset value, JsonSerializerOptions options) =>
        writer.WriteStringValue(value.UtcDateTime.ToString("yyyy-MM-dd'T'HH:mm:ss.fff'Z'", System.Globalization.CultureInfo.InvariantCulture));
}
