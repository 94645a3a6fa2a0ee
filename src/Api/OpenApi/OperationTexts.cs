using System.Text.Json.Nodes;
using JippApi.Api.Conventions.Bodies;
using JippApi.Api.Conventions.Endpoints;
using JippApi.Api.Conventions.Requests;
using JippApi.Api.Files;
using JippApi.Api.Security;
using JippApi.Application.Access;
using JippApi.Application.Common;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Http.Metadata;
using Microsoft.OpenApi;
using Swashbuckle.AspNetCore.SwaggerGen;

namespace JippApi.Api.OpenApi;

/// <summary>Documents an operation from the metadata that also governs it.</summary>
internal sealed class OperationTexts : IOperationFilter
{
    public void Apply(OpenApiOperation operation, OperationFilterContext context)
    {
        var metadata = context.ApiDescription.ActionDescriptor.EndpointMetadata;
        var isRead = context.ApiDescription.HttpMethod == "GET";
        var example = Examples.Of(operation.OperationId!);

        operation.Description = DescriptionOf(operation, metadata, isRead);
        operation.Parameters =
        [
            .. (operation.Parameters ?? [])
                .OfType<OpenApiParameter>()
                .Where(p => p.In == ParameterLocation.Path)
                .Select(p => Parameters.Path(p, example)),
        ];
        foreach (var parameter in metadata.OfType<QueryMetadata>().LastOrDefault()?.Parameters ?? [])
            operation.Parameters.Add(Parameters.Query(parameter));
        foreach (var header in Parameters.Headers(metadata, isRead))
            operation.Parameters.Add(header);
        if (metadata.OfType<BodyMetadata>().LastOrDefault() is { } body)
            operation.RequestBody = Bodies.Request(body, example, context);
        Bodies.CompleteResponses(operation, isRead, example, context);

        if (metadata.OfType<IAllowAnonymous>().Any())
            return;
        operation.Security =
        [
            new() { [new OpenApiSecuritySchemeReference("account", context.Document)] = [] },
            new() { [new OpenApiSecuritySchemeReference("bearer", context.Document)] = [] },
        ];
    }

    private static string DescriptionOf(OpenApiOperation operation, IList<object> metadata, bool isRead)
    {
        var policy = metadata.OfType<IAuthorizeData>().Select(data => data.Policy).LastOrDefault(name => name is not null);
        var rate =
            operation.OperationId == "IssueToken" ? "`auth`"
            : isRead ? "`read` (`search` with q)"
            : operation.OperationId!.StartsWith("Bulk", StringComparison.Ordinal) ? "`bulk`"
            : "`write`";
        var who = metadata.OfType<IAllowAnonymous>().Any() || policy is null ? "No token needed." : WhoMay(policy);
        var repeat =
            isRead ? ""
            : metadata.OfType<UnkeptMetadata>().Any() ? " The answer is kept nowhere; sent again, the request is executed again."
            : " Send an `Idempotency-Key` to be able to repeat the request safely.";
        return $"{operation.Summary}. {who} Rate class {rate}.{repeat}";
    }

    private static string WhoMay(string policy)
    {
        if (policy == Policies.SignedIn)
            return "Needs a token of a person.";
        if (policy == Policies.AnyCaller)
            return "Needs a token.";
        if (policy == Policies.Partner)
            return "Needs a token of a partner's system.";
        var permissions = policy.Split(' ');
        var roles = permissions.SelectMany(Permissions.RolesWith).Distinct().Select(Code.Of);
        var secretary = permissions.Contains(Permissions.ExceptReadiness)
            ? ", and the SIGNATORY of a provincial government in its province"
            : "";
        return $"Needs a token with the permission {string.Join(" or ", permissions.Select(permission => $"`{permission}`"))}, which the roles {string.Join(", ", roles)} have within their scope{secretary}.";
    }
}

/// <summary>Parameters of operations.</summary>
internal static class Parameters
{
    public static OpenApiParameter Path(OpenApiParameter parameter, Example? example)
    {
        parameter.Required = true;
        parameter.Description = parameter.Name switch
        {
            "number" => "Nomor revisi, mulai 1. — Number of the revision, from 1.",
            "version" => "Nama versi. — Name of the version.",
            "code" => "Kode. — Code.",
            "parent" => "Jenis induk. — What it is about.",
            "set" => "Nama himpunan. — Name of the set.",
            _ => "Id. — Identifier.",
        };
        if (example?.PathValue(parameter.Name!) is { } value)
            parameter.Example =
                parameter.Name == "number" ? JsonValue.Create(int.Parse(value, System.Globalization.CultureInfo.InvariantCulture)) : value;
        if (parameter.Schema is OpenApiSchema { Format: null } schema && parameter.Name != "number")
            schema.MaxLength = 100;
        if (parameter is { Name: "parent", Schema: OpenApiSchema parent })
            parent.Enum = [.. EvidenceParents.All.Select(name => (JsonNode)JsonValue.Create(name)!)];
        return parameter;
    }

    public static OpenApiParameter Query(Parameter parameter)
    {
        var single = SchemaOf(parameter);
        return new()
        {
            Name = parameter.Name,
            In = ParameterLocation.Query,
            Required = parameter.Required,
            Description = parameter.Summary,
            Schema = parameter.Many
                ? new OpenApiSchema
                {
                    Type = JsonSchemaType.Array,
                    Items = single,
                    MaxItems = 50,
                }
                : single,
            Style = parameter.Many ? ParameterStyle.Form : null,
            Explode = false,
            Example = null,
        };
    }

    public static IEnumerable<OpenApiParameter> Headers(IList<object> metadata, bool isRead)
    {
        yield return Header("Accept-Language", "Bahasa: id (bawaan) atau en. — Language: id (default) or en.", "id");
        if (isRead)
        {
            yield return Header(
                "If-None-Match",
                "ETag yang sudah dimiliki; 304 bila belum berubah. — ETag that you have; 304 when unchanged.",
                null
            );
            yield break;
        }

        if (!metadata.OfType<UnkeptMetadata>().Any())
            yield return Header(
                "Idempotency-Key",
                "Kunci unik agar pengiriman ulang aman selama 72 jam. — Unique key that makes repeating safe for 72 hours.",
                null
            );
        yield return Header("Prefer", "return=minimal atau return=representation. — return=minimal or return=representation.", null);
        if (metadata.OfType<IProducesResponseTypeMetadata>().Any(response => response.StatusCode == 428))
            yield return Header("If-Match", "ETag dari pembacaan terakhir; wajib. — ETag of the last read; required.", null);
    }

    private static OpenApiParameter Header(string name, string text, string? byDefault) =>
        new()
        {
            Name = name,
            In = ParameterLocation.Header,
            Description = text,
            Schema = new OpenApiSchema
            {
                Type = JsonSchemaType.String,
                MaxLength = 500,
                Default = byDefault,
            },
        };

    private static OpenApiSchema SchemaOf(Parameter parameter) =>
        parameter.Type switch
        {
            ParameterType.Integer => new()
            {
                Type = JsonSchemaType.Integer,
                Format = "int32",
                Minimum = parameter.Min.ToString(System.Globalization.CultureInfo.InvariantCulture),
                Maximum = parameter.Max.ToString(System.Globalization.CultureInfo.InvariantCulture),
                Default = parameter.Default is { } number
                    ? JsonValue.Create(int.Parse(number, System.Globalization.CultureInfo.InvariantCulture))
                    : null,
            },
            ParameterType.Boolean => new() { Type = JsonSchemaType.Boolean },
            ParameterType.Date => new()
            {
                Type = JsonSchemaType.String,
                Format = "date",
                MaxLength = 10,
                Description = $"Years {Times.Years}.",
            },
            ParameterType.Time => new()
            {
                Type = JsonSchemaType.String,
                MaxLength = parameter.Max,
                Description = $"Years {Times.Years}.",
            },
            ParameterType.Id => new()
            {
                Type = JsonSchemaType.String,
                Format = "uuid",
                MaxLength = 36,
            },
            ParameterType.Codes => new()
            {
                Type = JsonSchemaType.String,
                Enum = [.. parameter.Allowed!.Select(value => (JsonNode)JsonValue.Create(value)!)],
                Default = parameter.Default,
            },
            _ => new()
            {
                Type = JsonSchemaType.String,
                MaxLength = parameter.Max,
                Default = parameter.Default,
            },
        };
}
