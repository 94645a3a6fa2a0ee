using JippApi.Api.Conventions.Endpoints;
using JippApi.Api.Conventions.Exports;
using JippApi.Api.Conventions.Requests;
using JippApi.Api.Conventions.Writing;
using JippApi.Api.Http;
using JippApi.Api.Security;
using JippApi.Application.Access;
using JippApi.Application.Common;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Http.Metadata;
using Microsoft.OpenApi;

namespace JippApi.Api.OpenApi;

/// <summary>
/// Composes the description of an operation in both languages: what has been written about it, who may call it, the
/// headers and statuses that a client must handle, and the rate class.
/// </summary>
internal static class OperationDescription
{
    public static string Of(OpenApiOperation operation, IList<object> metadata, bool isRead)
    {
        var policy = metadata.OfType<IAuthorizeData>().Select(data => data.Policy).LastOrDefault(name => name is not null);
        var text = HandwrittenText.Of(operation.OperationId!);
        var statuses = metadata
            .OfType<IProducesResponseTypeMetadata>()
            .Where(response => response is not DryRunResponse)
            .Select(response => response.StatusCode)
            .ToHashSet();
        Sentence?[] sentences =
        [
            text is null ? null : new(text.Indonesian, text.English),
            ExportOf(metadata),
            metadata.OfType<IAllowAnonymous>().Any() || policy is null
                ? new("Tidak perlu token.", "No token is needed.")
                : CallersOf(policy),
            AnswerOf(statuses),
            // An endpoint that requires the header only sometimes says so itself.
            statuses.Contains(StatusCodes.Status428PreconditionRequired)
            && text?.English.Contains("`If-Match`", StringComparison.Ordinal) != true
                ? new(
                    "Kirim `ETag` dari pembacaan terakhir di `If-Match`: tanpa itu jawabannya 428, dan 412 bila data sudah berubah sejak itu.",
                    "Send the `ETag` of your last read in `If-Match`: the answer is 428 without it, and 412 if the resource has changed since."
                )
                : null,
            RepetitionOf(metadata, isRead),
            RateClassOf(operation.OperationId!, metadata, isRead),
        ];
        var said = sentences.OfType<Sentence>().ToList();
        return string.Join(' ', said.Select(s => s.Indonesian)) + Language.Divider + string.Join(' ', said.Select(s => s.English));
    }

    private static Sentence? ExportOf(IList<object> metadata)
    {
        if (metadata.OfType<ExportMetadata>().LastOrDefault() is not { Table: var table })
            return null;
        var columns = string.Join(", ", table.Headers.Select(header => $"`{header}`"));
        return new(
            $"CSV dan XLSX memuat seluruh daftar, apa pun `limit` dan `cursor`. Kolom CSV: {columns}.",
            $"CSV and XLSX hold the whole list, whatever `limit` and `cursor` are. The columns of the CSV are {columns}."
        );
    }

    private static Sentence? AnswerOf(HashSet<int> statuses)
    {
        if (statuses.Contains(StatusCodes.Status207MultiStatus))
            return new("Jawabannya 207 dengan hasil setiap operasi.", "The answer is 207 with a result for each operation.");
        if (statuses.Contains(StatusCodes.Status202Accepted) && !statuses.Contains(StatusCodes.Status200OK))
            return new(
                "Jawabannya 202; `Location` memuat alamat operasi yang mengerjakannya.",
                "The answer is 202; `Location` gives the address of the operation that does the work."
            );
        if (!statuses.Contains(StatusCodes.Status201Created))
            return null;
        return statuses.Contains(StatusCodes.Status200OK)
            ? new("Jawabannya 201 bila ada yang dibuat, selain itu 200.", "The answer is 201 if something was created, otherwise 200.")
            : new(
                "Jawabannya 201; `Location` memuat alamat data baru.",
                "The answer is 201; `Location` gives the address of the new resource."
            );
    }

    private static Sentence? RepetitionOf(IList<object> metadata, bool isRead)
    {
        if (isRead)
            return null;
        return metadata.OfType<WithoutIdempotencyMetadata>().Any()
            ? new(
                "`Idempotency-Key` diabaikan: permintaan yang diulang dikerjakan lagi.",
                "`Idempotency-Key` is ignored: a repeated request is executed again."
            )
            : new(
                "Kirim `Idempotency-Key` agar permintaan aman diulang.",
                "Send an `Idempotency-Key` so that you can safely repeat the request."
            );
    }

    private static Sentence RateClassOf(string operationId, IList<object> metadata, bool isRead)
    {
        var name = isRead
            ? metadata.OfType<QueryMetadata>().Any(query => query.Parameters.Any(parameter => parameter.Name == "q"))
                ? "`read`, or `search` with `q`"
                : "`read`"
            : operationId == "IssueToken"
                ? "`auth`"
                : operationId.StartsWith("Bulk", StringComparison.Ordinal)
                    ? "`bulk`"
                    : "`write`";
        var indonesian = name.Replace("or `search` with", "atau `search` dengan", StringComparison.Ordinal);
        return new($"Kelas laju: {indonesian}.", $"Rate class: {name}.");
    }

    private static Sentence CallersOf(string policy)
    {
        if (policy == Policies.SignedIn)
            return new("Perlu token seseorang.", "Requires a person's token.");
        if (policy == Policies.AnyCaller)
            return new("Perlu token seseorang atau sistem mitra.", "Requires a token of a person or of a partner client.");
        if (policy == Policies.Partner)
            return new("Perlu token sistem mitra.", "Requires a token of a partner client.");
        var permissions = policy.Split(' ');
        var roles = string.Join(", ", permissions.SelectMany(Permissions.RolesWith).Distinct().Select(Code.Of));
        var isSecretary = permissions.Contains(Permissions.WaiveReadiness);
        var names = permissions.Select(permission => $"`{permission}`").ToList();
        var (either, or) = names is [var only] ? (only, only) : (Joined(names, "atau"), Joined(names, "or"));
        return new(
            $"Perlu token dengan izin {either}. Peran yang memilikinya dalam lingkupnya: {roles}"
                + (isSecretary ? ", dan SIGNATORY pemerintah provinsi dalam provinsinya." : "."),
            $"Requires a token with the permission {or}. Roles that have it within their scope: {roles}"
                + (isSecretary ? ", and the SIGNATORY of a provincial government within its province." : ".")
        );
    }

    private static string Joined(List<string> names, string or) => $"{string.Join(", ", names[..^1])} {or} {names[^1]}";

    private sealed record Sentence(string Indonesian, string English);
}
