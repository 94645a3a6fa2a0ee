using System.Globalization;
using System.Text.Json.Nodes;
using JippApi.Api.Conventions.Requests;
using JippApi.Api.Files;
using JippApi.Api.Http;
using JippApi.Application.Common;
using JippApi.Domain.Regions;
using Microsoft.OpenApi;
using Swashbuckle.AspNetCore.SwaggerGen;

namespace JippApi.Api.OpenApi.Rules;

/// <summary>Describes parameters by the declarations that also check them; lists of values are named schemas.</summary>
internal sealed class ParameterSchemas(EndpointDataSource endpoints)
{
    /// <summary>
    /// A format of its own, which generators take for a string: of two alternatives they make a class without members.
    /// </summary>
    private const string TimeOrDay = "date-time-or-date";

    /// <summary>A key (RFC 8941 string or bare) of visible ASCII characters.</summary>
    private const string Key = """^("[!-~]{1,255}"|[!-~]{1,255})$""";

    private static readonly string RegionPrefix = $"{RegionCode.Pattern[..^1]}$|^[0-9]([0-9](\\.[0-9]{{0,2}})?)?\\*$";

    /// <summary>The different lists of values of each parameter.</summary>
    private readonly Lazy<ILookup<string, string>> lists = new(() =>
        endpoints
            .Endpoints.SelectMany(endpoint => endpoint.Metadata.GetMetadata<QueryMetadata>()?.Parameters ?? [])
            .Where(parameter => parameter is { Allowed: not null, Enumeration: null })
            .Select(parameter => (parameter.Name, Values: string.Join(',', parameter.Allowed!)))
            .Distinct()
            .ToLookup(list => list.Name, list => list.Values)
    );

    public IOpenApiSchema Of(Parameter parameter, string operationId, OperationFilterContext context)
    {
        var single = Single(parameter, operationId, context);
        if (!parameter.AllowsMany)
            return single;
        return new OpenApiSchema
        {
            Type = JsonSchemaType.Array,
            Items = single,
            MaxItems = Query.MaxValues,
        };
    }

    /// <summary>Completes the schema of a path parameter.</summary>
    public static void Complete(OpenApiParameter parameter, OperationFilterContext context)
    {
        if (parameter is { Name: "parent" })
            parameter.Schema = Named("EvidenceParentOption", [.. EvidenceParents.All], null, context);
        else if (parameter is { Name: "date", Schema: OpenApiSchema day })
            day.Format = "date";
    }

    public static OpenApiSchema IdempotencyKey =>
        new()
        {
            Type = JsonSchemaType.String,
            MinLength = 1,
            Pattern = Key,
            MaxLength = 257,
        };

    private IOpenApiSchema Single(Parameter parameter, string operationId, OperationFilterContext context) =>
        parameter.Type switch
        {
            ParameterType.Integer => new OpenApiSchema
            {
                Type = JsonSchemaType.Integer,
                Format = "int32",
                Minimum = Text(parameter.Min),
                Maximum = parameter.IsClipped ? null : Text(parameter.Max),
                Default = parameter.Default is { } number ? JsonValue.Create(int.Parse(number, CultureInfo.InvariantCulture)) : null,
            },
            ParameterType.Boolean => new OpenApiSchema { Type = JsonSchemaType.Boolean },
            ParameterType.Date => Day(TextOf(parameter, "Hari (WIB).", "A day (WIB).")),
            ParameterType.Time => new OpenApiSchema
            {
                Type = JsonSchemaType.String,
                Format = TimeOrDay,
                Description = TextOf(
                    parameter,
                    "Waktu (RFC 3339) dengan selisih dari UTC, atau hari (WIB).",
                    "A time (RFC 3339) with an offset, or a day (WIB)."
                ),
            },
            ParameterType.Id => new OpenApiSchema { Type = JsonSchemaType.String, Format = "uuid" },
            ParameterType.Codes when parameter.Enumeration is { } type => context.SchemaGenerator.GenerateSchema(
                type,
                context.SchemaRepository
            ),
            ParameterType.Codes => Named(NameOf(parameter, operationId), parameter.Allowed!, parameter.Default, context),
            ParameterType.RegionCode => Pattern(RegionCode.Pattern),
            ParameterType.RegionPrefix => Pattern(RegionPrefix),
            ParameterType.Quarter => Pattern(Quarter.Pattern),
            _ => new OpenApiSchema
            {
                Type = JsonSchemaType.String,
                MaxLength = parameter.Max,
                Default = parameter.Default,
            },
        };

    /// <summary>
    /// The list is named after the parameter, and after the operation as well if others have another list.
    /// </summary>
    private string NameOf(Parameter parameter, string operationId)
    {
        if (parameter.ListName is { } known)
            return known;
        var name = $"{char.ToUpperInvariant(parameter.Name[0])}{parameter.Name[1..]}Option";
        return lists.Value[parameter.Name].Count() > 1 ? $"{operationId}{name}" : name;
    }

    private static IOpenApiSchema Named(string name, IReadOnlyList<string> values, string? byDefault, OperationFilterContext context)
    {
        if (!context.SchemaRepository.Schemas.ContainsKey(name))
            context.SchemaRepository.AddDefinition(
                name,
                new OpenApiSchema { Type = JsonSchemaType.String, Enum = [.. values.Select(value => (JsonNode)JsonValue.Create(value)!)] }
            );
        var reference = new OpenApiSchemaReference(name, context.Document);
        return byDefault is null ? reference : new OpenApiSchema { AllOf = [reference], Default = byDefault };
    }

    private static OpenApiSchema Pattern(string pattern) => new() { Type = JsonSchemaType.String, Pattern = pattern };

    private static OpenApiSchema Day(string? text) =>
        new()
        {
            Type = JsonSchemaType.String,
            Format = "date",
            Description = text,
        };

    private static string TextOf(Parameter parameter, string indonesian, string english)
    {
        var (id, en) = TimeRoles.DescriptionOf(parameter.Role);
        return $"{indonesian} {id} Tahun dalam {Times.Years}.{Language.Divider}{english} {en} Year within {Times.Years}.";
    }

    private static string Text(int number) => number.ToString(CultureInfo.InvariantCulture);
}
