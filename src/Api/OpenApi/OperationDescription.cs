using JippApi.Api.Conventions.Endpoints;
using JippApi.Api.Conventions.Exports;
using JippApi.Api.Conventions.Requests;
using JippApi.Api.Conventions.Writing;
using JippApi.Api.Security;
using JippApi.Application.Access;
using JippApi.Application.Common;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Http.Metadata;
using Microsoft.OpenApi;

namespace JippApi.Api.OpenApi;

/// <summary>
/// Composes the description of an operation: what it does, who may call it, the headers and statuses that a client must
/// handle, and the rate class.
/// </summary>
internal static class OperationDescription
{
    public static string Of(OpenApiOperation operation, IList<object> metadata, bool isRead)
    {
        var policy = metadata.OfType<IAuthorizeData>().Select(data => data.Policy).LastOrDefault(name => name is not null);
        var details = metadata.OfType<IEndpointDescriptionMetadata>().LastOrDefault()?.Description;
        var statuses = metadata
            .OfType<IProducesResponseTypeMetadata>()
            .Where(response => response is not RehearsedResponse)
            .Select(response => response.StatusCode)
            .ToHashSet();
        string?[] sentences =
        [
            $"{operation.Summary}.",
            details,
            ExportOf(metadata),
            metadata.OfType<IAllowAnonymous>().Any() || policy is null ? "No token is needed." : CallersOf(policy),
            AnswerOf(statuses),
            // An endpoint that requires the header only sometimes says so itself.
            statuses.Contains(StatusCodes.Status428PreconditionRequired)
            && details?.Contains("`If-Match`", StringComparison.Ordinal) != true
                ? "Send the `ETag` of your last read in `If-Match`: the answer is 428 without it, and 412 if the resource has changed since."
                : null,
            isRead ? null
            : metadata.OfType<WithoutIdempotencyMetadata>().Any() ? "`Idempotency-Key` is ignored: a repeated request is executed again."
            : "Send an `Idempotency-Key` so that you can safely repeat the request.",
            $"Rate class: {RateClassOf(operation.OperationId!, metadata, isRead)}.",
        ];
        return string.Join(' ', sentences.Where(sentence => sentence is not null));
    }

    private static string? ExportOf(IList<object> metadata) =>
        metadata.OfType<ExportMetadata>().LastOrDefault() is { Table: var table }
            ? "CSV and XLSX hold the whole list, whatever `limit` and `cursor` are. "
                + $"The columns of the CSV are {string.Join(", ", table.Headers.Select(header => $"`{header}`"))}."
            : null;

    private static string? AnswerOf(HashSet<int> statuses)
    {
        if (statuses.Contains(StatusCodes.Status207MultiStatus))
            return "The answer is 207 with a result for each operation.";
        if (statuses.Contains(StatusCodes.Status202Accepted))
            return "The answer is 202; `Location` gives the address of the operation that does the work.";
        if (!statuses.Contains(StatusCodes.Status201Created))
            return null;
        return statuses.Contains(StatusCodes.Status200OK)
            ? "The answer is 201 if something was created, otherwise 200."
            : "The answer is 201; `Location` gives the address of the new resource.";
    }

    private static string RateClassOf(string operationId, IList<object> metadata, bool isRead)
    {
        if (isRead)
            return metadata.OfType<QueryMetadata>().Any(query => query.Parameters.Any(parameter => parameter.Name == "q"))
                ? "`read`, or `search` with `q`"
                : "`read`";
        return operationId == "IssueToken" ? "`auth`"
            : operationId.StartsWith("Bulk", StringComparison.Ordinal) ? "`bulk`"
            : "`write`";
    }

    private static string CallersOf(string policy)
    {
        if (policy == Policies.SignedIn)
            return "Requires a person's token.";
        if (policy == Policies.AnyCaller)
            return "Requires a token of a person or of a partner client.";
        if (policy == Policies.Partner)
            return "Requires a token of a partner client.";
        var permissions = policy.Split(' ');
        var roles = string.Join(", ", permissions.SelectMany(Permissions.RolesWith).Distinct().Select(Code.Of));
        var secretary = permissions.Contains(Permissions.WaiveReadiness)
            ? " and the SIGNATORY of a provincial government within its province"
            : "";
        var names = permissions.Select(permission => $"`{permission}`").ToList();
        return names is [var only]
            ? $"Requires a token with the permission {only}. These roles have it within their scope: {roles}{secretary}."
            : $"Requires a token with the permission {string.Join(", ", names[..^1])} or {names[^1]}. "
                + $"These roles have one of them within their scope: {roles}{secretary}.";
    }
}
