using System.Security.Cryptography;
using JippApi.Api.Conventions.Bodies;
using JippApi.Api.Conventions.Endpoints;
using JippApi.Api.Conventions.Responses;
using JippApi.Api.Conventions.Writing;
using JippApi.Api.Errors;
using JippApi.Application.Common;
using JippApi.Application.Files;
using JippApi.Application.Imports;
using JippApi.Domain.Imports;
using JippApi.Domain.Innovations;
using JippApi.Infrastructure.Persistence;
using Microsoft.EntityFrameworkCore;

namespace JippApi.Api.Imports;

/// <summary>
/// Receives what is to be imported: a form with the file, or JSON that names one of the caller's files. A file passes
/// neither through memory nor through the transaction of an idempotency key. The import itself remembers the key.
/// </summary>
internal static class ImportIntake
{
    private const string Source = "source";
    private const string Name = "name";
    private const string File = "file";

    public static readonly MultipartMetadata Form = new(
        File,
        [
            new(
                Source,
                "Daftar asal berkas; kirim sebelum berkas. — The list that the file is of; send it before the file.",
                true,
                40,
                Code.All<InnovationSource>()
            ),
            new(
                Name,
                "Nama impor; tanpa ini, nama berkas. — What to call the import; without it, the name of the file.",
                false,
                Import.NameMaxLength
            ),
        ]
    );

    public static async Task<Answer> ReceiveAsync(ApiCall call, ImportPolicy policy)
    {
        var key = IdempotencyKey.HashOf(call.Http);
        var known = key is null ? null : await call.SendAsync(new FindImport(key));
        try
        {
            return MultipartBody.IsOne(call.Http.Request)
                ? await ReceiveFormAsync(call, policy, key, known)
                : await ReceiveJsonAsync(call, key, known);
        }
        catch (DbUpdateException e) when (key is not null && e.IsUniqueViolation())
        {
            // The same request has just been answered elsewhere
            if (await call.SendAsync(new FindImport(key)) is { } other)
                return Accepted(call, other, isRepeated: true);
            throw;
        }
    }

    private static async Task<Answer> ReceiveJsonAsync(ApiCall call, string? key, ImportItem? known)
    {
        var input = await call.BodyAsync<ImportInput>();
        if (known is null)
            return Accepted(call, await call.SendAsync(new RequestImport(input, key)), isRepeated: false);
        var file = await call.SendAsync(new GetFile(input.FileId ?? Guid.Empty));
        return Repeated(call, known, input.Source, file.Sha256);
    }

    private static async Task<Answer> ReceiveFormAsync(ApiCall call, ImportPolicy policy, string? key, ImportItem? known)
    {
        var form = new MultipartBody(call.Http, Form);
        await call.SendAsync(new RequireKeeper(null)); // before any byte is read
        var content = await form.OpenFileAsync(policy.MaxBytes);
        var source = form[Source] is { } code
            ? Code.Parse<InnovationSource>(code)
            : throw new InvalidFieldsException([new($"/{Source}", "REQUIRED")]);
        await call.SendAsync(new RequireKeeper(source));
        try
        {
            if (known is not null)
                return Repeated(
                    call,
                    known,
                    source,
                    Convert.ToHexStringLower(await SHA256.HashDataAsync(content, call.Http.RequestAborted))
                );
            var file = await call.SendAsync(new ReceiveDelivery(form.FileName, content, policy.MaxBytes));
            await form.EndAsync();
            var input = new ImportInput
            {
                Source = source,
                FileId = file.Id,
                Name = form[Name],
            };
            return Accepted(call, await call.SendAsync(new RequestImport(input, key, IsDelivery: true)), isRepeated: false);
        }
        catch (DeliveryTooLargeException)
        {
            throw new ProblemException(Problems.TooLarge);
        }
        catch (BadHttpRequestException e) when (e.StatusCode == StatusCodes.Status413PayloadTooLarge)
        {
            throw new ProblemException(Problems.TooLarge);
        }
        catch (Exception e) when (e is IOException and not BadHttpRequestException or InvalidDataException)
        {
            throw MultipartBody.NotAForm();
        }
    }

    private static Answer Repeated(ApiCall call, ImportItem known, InnovationSource? source, string? sha256) =>
        known.Source == source && known.Sha256 == sha256
            ? Accepted(call, known, isRepeated: true)
            : throw new ProblemException(Problems.IdempotencyKeyReused);

    private static Answer Accepted(ApiCall call, ImportItem import, bool isRepeated)
    {
        var headers = call.Http.Response.Headers;
        headers.RetryAfter = "1";
        if (isRepeated)
            headers["Idempotency-Replayed"] = "true";
        return call.Written(import, StatusCodes.Status202Accepted, import.Links.Operation);
    }
}
