using System.Reflection;
using System.Text.Json;
using System.Text.Json.Nodes;
using System.Text.Json.Serialization;
using JippApi.Api.Errors;
using JippApi.Api.Innovations;
using JippApi.Application.Common;
using Microsoft.OpenApi;
using Swashbuckle.AspNetCore.SwaggerGen;

namespace JippApi.Api.OpenApi;

/// <summary>
/// Describes the members that answers always have, and list items as they are serialized.
/// </summary>
internal sealed class SchemaTexts : ISchemaFilter
{
    public void Apply(IOpenApiSchema schema, SchemaFilterContext context)
    {
        if (schema is not OpenApiSchema open)
            return;
        var type = Nullable.GetUnderlyingType(context.Type) ?? context.Type;
        if (type == typeof(FoundCard))
            FlattenCard(open, context);
        if (type.IsEnum)
            open.Description = string.Join(' ', open.Description, "Open list: clients must tolerate unknown values.").Trim();
        if (open.Properties is { Count: > 0 })
            CompleteMembers(open, type);
        if (type == typeof(ProblemDocument))
        {
            open.Description = "A problem (RFC 9457), extended by a code, a list of errors and a link to help.";
            if (open.Properties?["detail"] is OpenApiSchema detail)
                detail.Extensions = new Dictionary<string, IOpenApiExtension>
                {
                    ["x-ms-primary-error-message"] = new JsonNodeExtension(true), // the message of Kiota's exceptions
                };
            if (open.Properties?["errors"] is OpenApiSchema faults)
                faults.MaxItems = Fault.MaxNamed;
        }

        if (type == typeof(FaultDocument) && open.Properties?["code"] is OpenApiSchema code)
            code.Extensions = new Dictionary<string, IOpenApiExtension>
            {
                // Not an enumeration: a client that does not know a new code must still be able to read the refusal
                ["x-extensible-enum"] = new JsonNodeExtension(new JsonArray([.. KnownFaults()])),
            };
        if (type == typeof(PageCount))
            open.Description = "The number of matches: `exact`, or `atLeast` if counting stopped at a limit.";
    }

    /// <summary>
    /// An answer omits unknown members instead of sending null, and may gain members later. Requests have schemas of
    /// their own.
    /// </summary>
    private static void CompleteMembers(OpenApiSchema open, Type type)
    {
        foreach (var member in open.Properties!.Values.OfType<OpenApiSchema>().Where(m => m.Type?.HasFlag(JsonSchemaType.Null) == true))
            member.Type = member.Type == JsonSchemaType.Null ? null : member.Type & ~JsonSchemaType.Null;
        open.AdditionalPropertiesAllowed = true;
        var nullability = new NullabilityInfoContext();
        var always = type.GetProperties()
            .Where(property => nullability.Create(property).ReadState == NullabilityState.NotNull)
            .Select(property =>
                property.GetCustomAttribute<JsonPropertyNameAttribute>()?.Name ?? JsonNamingPolicy.CamelCase.ConvertName(property.Name)
            )
            .Where(open.Properties.ContainsKey);
        open.Required = new SortedSet<string>(always, StringComparer.Ordinal);
    }

    private static IEnumerable<JsonNode> KnownFaults() => FaultTexts.All.Keys.Order(StringComparer.Ordinal).Select(code => (JsonNode)code);

    private static void FlattenCard(OpenApiSchema open, SchemaFilterContext context)
    {
        var card = context.SchemaGenerator.GenerateSchema(typeof(Application.Innovations.InnovationCard), context.SchemaRepository);
        var highlights = context.SchemaGenerator.GenerateSchema(typeof(Highlights), context.SchemaRepository);
        open.Properties = new Dictionary<string, IOpenApiSchema> { ["highlights"] = highlights };
        open.Required = null;
        open.AdditionalPropertiesAllowed = true;
        open.AllOf = [card];
    }
}
