using System.Reflection;
using System.Text.Json;
using JippApi.Api.Conventions.Writing;
using JippApi.Api.Errors;
using JippApi.Api.Innovations;
using JippApi.Application.Common;
using Microsoft.OpenApi;
using Swashbuckle.AspNetCore.SwaggerGen;

namespace JippApi.Api.OpenApi;

/// <summary>
/// Adds the bounds that code generators and linters expect, and describes list items as they are serialized.
/// </summary>
internal sealed class SchemaTexts : ISchemaFilter
{
    private const int MaxTextLength = 20_000;
    private const int MaxFormattedLength = 40;
    private const int MaxItems = 10_000;

    public void Apply(IOpenApiSchema schema, SchemaFilterContext context)
    {
        if (schema is not OpenApiSchema open)
            return;
        var type = Nullable.GetUnderlyingType(context.Type) ?? context.Type;
        if (type == typeof(FoundCard))
            FlattenCard(open, context);
        if (type.IsEnum)
            open.Description = string.Join(' ', open.Description, "Open list: clients must tolerate unknown values.").Trim();
        if (open.Type is { } kind && kind.HasFlag(JsonSchemaType.String) && open.Enum is not { Count: > 0 })
            open.MaxLength ??= open.Format is null ? MaxTextLength : MaxFormattedLength;
        if (open.Type is { } list && list.HasFlag(JsonSchemaType.Array))
            open.MaxItems ??= MaxItems;
        if (type == typeof(int) || type == typeof(long))
        {
            open.Minimum ??= "0";
            open.Maximum ??= "2147483647";
        }

        if (open.Properties is { Count: > 0 })
            CompleteMembers(open, type);
        if (type == typeof(ProblemDocument))
        {
            open.Description = "A problem (RFC 9457), extended by a code, a list of errors and a link to help.";
            if (open.Properties?["errors"] is OpenApiSchema faults)
                faults.MaxItems = Fault.MaxNamed;
        }

        if (type == typeof(PageCount))
            open.Description = "The number of matches: `exact`, or `atLeast` if counting stopped at a limit.";
    }

    /// <summary>
    /// A response omits unknown members instead of sending null; in a request, null removes a member (RFC 7396).
    /// Responses may gain members later, so only requests forbid additional ones.
    /// </summary>
    private static void CompleteMembers(OpenApiSchema open, Type type)
    {
        var isSent =
            type.Name.EndsWith("Input", StringComparison.Ordinal)
            || type.Name.EndsWith("Request", StringComparison.Ordinal)
            || type == typeof(BulkOperation);
        open.AdditionalPropertiesAllowed = !isSent;
        foreach (
            var member in open.Properties!.Values.OfType<OpenApiSchema>().Where(member => member.Type?.HasFlag(JsonSchemaType.Null) == true)
        )
        {
            if (isSent && member.AllOf is { Count: > 0 } references)
                (member.OneOf, member.AllOf, member.Type) = ([.. references, new OpenApiSchema { Type = JsonSchemaType.Null }], null, null);
            else if (!isSent)
                member.Type = member.Type == JsonSchemaType.Null ? null : member.Type & ~JsonSchemaType.Null;
        }

        if (isSent)
            return;
        if (open.Properties.TryGetValue("difference", out var signed) && signed is OpenApiSchema { Minimum: not null } difference)
            difference.Minimum = "-2147483648";
        var nullability = new NullabilityInfoContext();
        var always = type.GetProperties()
            .Where(property => nullability.Create(property).ReadState == NullabilityState.NotNull)
            .Select(property => JsonNamingPolicy.CamelCase.ConvertName(property.Name))
            .Where(open.Properties.ContainsKey);
        open.Required = new SortedSet<string>(always, StringComparer.Ordinal);
    }

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
