using System.Text.Json.Nodes;
using JippApi.Api.Conventions.Bodies;
using JippApi.Api.Conventions.Caching;
using JippApi.Api.Conventions.Endpoints;
using JippApi.Api.Conventions.Requests;
using JippApi.Api.Http;
using JippApi.Api.OpenApi.Rules;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Http.Metadata;
using Microsoft.OpenApi;
using Swashbuckle.AspNetCore.SwaggerGen;

namespace JippApi.Api.OpenApi;

/// <summary>Describes an operation from the metadata that also governs its behaviour.</summary>
internal sealed class OperationTexts(RequestSchemas requests, ParameterSchemas parameters) : IOperationFilter
{
    public void Apply(OpenApiOperation operation, OperationFilterContext context)
    {
        var metadata = context.ApiDescription.ActionDescriptor.EndpointMetadata;
        var isRead = context.ApiDescription.HttpMethod == "GET";
        var example = Examples.Of(operation.OperationId!);

        var summary = metadata.OfType<IEndpointSummaryMetadata>().LastOrDefault()?.Summary;
        operation.Summary = HandwrittenText.Of(operation.OperationId!) is { } text
            ? text.IndonesianSummary + Language.Divider + summary
            : summary;
        operation.Description = OperationDescription.Of(operation, metadata, isRead);
        operation.Parameters =
        [
            .. (operation.Parameters ?? [])
                .OfType<OpenApiParameter>()
                .Where(p => p.In == ParameterLocation.Path)
                .Select(p => ParameterTexts.Path(p, example, context)),
        ];
        foreach (var parameter in metadata.OfType<QueryMetadata>().LastOrDefault()?.Parameters ?? [])
            operation.Parameters.Add(ParameterTexts.Query(parameter, parameters.Of(parameter, operation.OperationId!, context), example));
        foreach (var header in ParameterTexts.Headers(metadata, isRead))
            operation.Parameters.Add(header);
        if (metadata.OfType<BodyMetadata>().LastOrDefault() is { } body)
            operation.RequestBody = BodyTexts.Request(
                body,
                requests.Of(body, context),
                example,
                metadata.OfType<MultipartMetadata>().LastOrDefault()
            );
        BodyTexts.CompleteResponses(operation, isRead, example, context);

        if (metadata.OfType<IAllowAnonymous>().Any())
            return;
        operation.Security =
        [
            new() { [new OpenApiSecuritySchemeReference("account", context.Document)] = [] },
            new() { [new OpenApiSecuritySchemeReference("bearer", context.Document)] = [] },
        ];
    }
}

internal static class ParameterTexts
{
    public static OpenApiParameter Path(OpenApiParameter parameter, Example? example, OperationFilterContext context)
    {
        parameter.Required = true;
        parameter.Description = parameter.Name switch
        {
            "number" => "Nomor revisi, mulai dari 1. — Number of the revision, starting at 1.",
            "version" => "Nama versi instrumen. — Name of the instrument's version.",
            "code" => "Kode. — Code.",
            "parent" => "Jenis data yang didukung bukti. — Kind of resource that the evidence supports.",
            "set" => "Nama daftar nilai. — Name of the set.",
            "date" => "Tanggal, misalnya 2027-01-31. — Date, such as 2027-01-31.",
            "activityId" => "Id kegiatan. — Id of the activity.",
            "assignmentId" => "Id penugasan pendamping. — Id of the mentor's assignment.",
            "evaluationId" => "Id evaluasi. — Id of the evaluation.",
            "evidenceId" => "Id bukti. — Id of the evidence.",
            "fileNumber" => "Nomor berkas, mulai dari 1. — Number of the file, starting at 1.",
            "grantId" => "Id peran. — Id of the grant.",
            "indicatorId" => "Id indikator. — Id of the indicator.",
            "institutionId" => "Id instansi. — Id of the institution.",
            "mentorId" => "Id pendamping. — Id of the mentor.",
            "notificationId" => "Id pemberitahuan. — Id of the notification.",
            "operationId" => "Id operasi. — Id of the operation.",
            "stage" => "Kode tahap. — Code of the stage.",
            "surveyId" => "Id survei. — Id of the survey.",
            _ => "Id data. — Id of the resource.",
        };
        if (example?.PathValue(parameter.Name!) is { } value)
            parameter.Example =
                parameter.Schema?.Type?.HasFlag(JsonSchemaType.Integer) == true
                    ? JsonValue.Create(long.Parse(value, System.Globalization.CultureInfo.InvariantCulture))
                    : value;
        ParameterSchemas.Complete(parameter, context);
        return parameter;
    }

    /// <summary>
    /// Only a parameter that the request needs has an example: pages to try an operation fill examples in.
    /// </summary>
    public static OpenApiParameter Query(Parameter parameter, IOpenApiSchema schema, Example? example) =>
        new()
        {
            Name = parameter.Name,
            In = ParameterLocation.Query,
            Required = parameter.Required,
            Description = parameter.Summary,
            Schema = schema,
            Style = parameter.AllowsMany ? ParameterStyle.Form : null,
            Explode = false,
            Example =
                parameter.Required && example?.QueryValue(parameter.Name) is { } value
                    ? parameter.Type == ParameterType.Integer
                        ? JsonValue.Create(long.Parse(value, System.Globalization.CultureInfo.InvariantCulture))
                        : JsonValue.Create(value)
                    : null,
        };

    public static IEnumerable<OpenApiParameter> Headers(IList<object> metadata, bool isRead)
    {
        yield return Header("Accept-Language", "Bahasa: id (bawaan) atau en. — Language: id (default) or en.", "id");
        if (isRead)
        {
            yield return Header(
                "If-None-Match",
                "ETag yang sudah dimiliki; jawabannya 304 bila tidak berubah. — "
                    + "ETag that you already have; the answer is 304 if nothing has changed.",
                null
            );
            if (metadata.OfType<CachedMetadata>().Any())
                yield return Header(
                    DataVersionHeader.Name,
                    "Data-Version dari jawaban sebelumnya: jawabannya tidak dari data yang lebih lama. — "
                        + "Data-Version of an earlier answer: this answer is not made from older data.",
                    null
                );
            yield break;
        }

        if (!metadata.OfType<WithoutIdempotencyMetadata>().Any())
            yield return Header(
                "Idempotency-Key",
                "Kunci unik agar permintaan aman dikirim ulang selama 72 jam. — "
                    + "Unique key that makes the request safe to repeat for 72 hours.",
                null,
                ParameterSchemas.IdempotencyKey
            );
        yield return Header(
            "Prefer",
            "return=minimal (tanpa isi) atau return=representation (bawaan). — "
                + "return=minimal (no body) or return=representation (default).",
            null
        );
        if (metadata.OfType<IProducesResponseTypeMetadata>().Any(response => response.StatusCode == 428))
            yield return Header(
                "If-Match",
                "ETag dari pembacaan terakhir, atau * untuk versi mana pun; wajib. — "
                    + "ETag of your last read, or * for any version; required.",
                null,
                isRequired: !metadata.OfType<OptionalMatchMetadata>().Any()
            );
    }

    private static OpenApiParameter Header(
        string name,
        string text,
        string? byDefault,
        OpenApiSchema? schema = null,
        bool isRequired = false
    ) =>
        new()
        {
            Name = name,
            In = ParameterLocation.Header,
            Description = text,
            Required = isRequired,
            Schema = schema ?? new OpenApiSchema { Type = JsonSchemaType.String, Default = byDefault },
        };
}
