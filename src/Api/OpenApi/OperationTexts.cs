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

/// <summary>Describes an operation from the metadata that also governs its behaviour.</summary>
internal sealed class OperationTexts : IOperationFilter
{
    public void Apply(OpenApiOperation operation, OperationFilterContext context)
    {
        var metadata = context.ApiDescription.ActionDescriptor.EndpointMetadata;
        var isRead = context.ApiDescription.HttpMethod == "GET";
        var example = Examples.Of(operation.OperationId!);

        operation.Summary = metadata.OfType<IEndpointSummaryMetadata>().LastOrDefault()?.Summary;
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
            : isRead ? "`read`, or `search` with `q`"
            : operation.OperationId!.StartsWith("Bulk", StringComparison.Ordinal) ? "`bulk`"
            : "`write`";
        string?[] sentences =
        [
            $"{operation.Summary}.",
            metadata.OfType<IEndpointDescriptionMetadata>().LastOrDefault()?.Description,
            metadata.OfType<IAllowAnonymous>().Any() || policy is null ? "No token is needed." : WhoMay(policy),
            .. metadata.OfType<IProducesResponseTypeMetadata>().Select(response => Consequence(response.StatusCode)).Distinct(),
            isRead ? null
            : metadata.OfType<WithoutIdempotencyMetadata>().Any() ? "`Idempotency-Key` is ignored: a repeated request is executed again."
            : "Send an `Idempotency-Key` so that you can safely repeat the request.",
            $"Rate class: {rate}.",
        ];
        return string.Join(' ', sentences.Where(sentence => sentence is not null));
    }

    private static string? Consequence(int status) =>
        status switch
        {
            StatusCodes.Status201Created => "A new resource is answered with 201 and its address in `Location`.",
            StatusCodes.Status202Accepted => "The answer is 202; `Location` gives the address of the operation that does the work.",
            StatusCodes.Status207MultiStatus => "The answer is 207 with a result for each operation.",
            StatusCodes.Status428PreconditionRequired =>
                "Send the `ETag` of your last read in `If-Match`: the answer is 428 without it, and 412 if the resource has changed since.",
            _ => null,
        };

    private static string WhoMay(string policy)
    {
        if (policy == Policies.SignedIn)
            return "Requires a person's token.";
        if (policy == Policies.AnyCaller)
            return "Requires a token of a person or of a partner client.";
        if (policy == Policies.Partner)
            return "Requires a token of a partner client.";
        var permissions = policy.Split(' ');
        var roles = permissions.SelectMany(Permissions.RolesWith).Distinct().Select(Code.Of);
        var secretary = permissions.Contains(Permissions.ExceptReadiness)
            ? ", as does the SIGNATORY of a provincial government within its province"
            : "";
        var named = string.Join(" or ", permissions.Select(permission => $"`{permission}`"));
        return $"Requires a token with the permission {named}. These roles have it within their scope: {string.Join(", ", roles)}{secretary}.";
    }
}

internal static class Parameters
{
    public static OpenApiParameter Path(OpenApiParameter parameter, Example? example)
    {
        parameter.Required = true;
        parameter.Description = parameter.Name switch
        {
            "number" => "Nomor revisi, mulai dari 1. — Number of the revision, starting at 1.",
            "version" => "Nama versi instrumen. — Name of the instrument's version.",
            "code" => "Kode. — Code.",
            "parent" => "Jenis data yang didukung bukti. — Kind of resource that the evidence supports.",
            "set" => "Nama daftar nilai. — Name of the set.",
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
                "ETag yang sudah dimiliki; jawabannya 304 bila tidak berubah. — ETag that you already have; the answer is 304 if nothing has changed.",
                null
            );
            yield break;
        }

        if (!metadata.OfType<WithoutIdempotencyMetadata>().Any())
            yield return Header(
                "Idempotency-Key",
                "Kunci unik agar permintaan aman dikirim ulang selama 72 jam. — Unique key that makes the request safe to repeat for 72 hours.",
                null
            );
        yield return Header(
            "Prefer",
            "return=minimal (tanpa isi) atau return=representation (bawaan). — return=minimal (no body) or return=representation (default).",
            null
        );
        if (metadata.OfType<IProducesResponseTypeMetadata>().Any(response => response.StatusCode == 428))
            yield return Header(
                "If-Match",
                "ETag dari pembacaan terakhir, atau * untuk versi mana pun; wajib. — ETag of your last read, or * for any version; required.",
                null
            );
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
                Description = $"Year within {Times.Years}.",
            },
            ParameterType.Time => new()
            {
                Type = JsonSchemaType.String,
                MaxLength = parameter.Max,
                Description = $"Year within {Times.Years}.",
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
