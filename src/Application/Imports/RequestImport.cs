using FluentValidation;
using JippApi.Application.Access;
using JippApi.Application.Common;
using JippApi.Domain.Common;
using JippApi.Domain.Files;
using JippApi.Domain.Imports;
using JippApi.Domain.Operations;
using MediatR;
using Microsoft.EntityFrameworkCore;

namespace JippApi.Application.Imports;

/// <summary>Imports a file. A worker reads it; nothing changes in the directory before somebody approves.</summary>
/// <param name="Input">The file and its list.</param>
/// <param name="RequestKey">Hash of the key under which it is sent; a repetition returns the same import.</param>
/// <param name="IsDelivery">Whether the file came with the request, instead of being one of the caller's files.</param>
public sealed record RequestImport(ImportInput Input, string? RequestKey = null, bool IsDelivery = false) : IRequest<ImportItem>;

/// <summary>Finds the import that was sent under a key; null when there is none.</summary>
/// <param name="RequestKey">Hash of the key.</param>
public sealed record FindImport(string RequestKey) : IRequest<ImportItem?>;

/// <summary>Requires that the caller keeps a list, before a large file is received for it.</summary>
/// <param name="Source">The list; null when it is not known yet: the caller must then keep any.</param>
public sealed record RequireKeeper(Domain.Innovations.InnovationSource? Source) : IRequest<Unit>;

internal sealed class RequestImportValidator : AbstractValidator<RequestImport>
{
    public RequestImportValidator() => RuleFor(command => command.Input).SetValidator(new ImportInputValidator());
}

internal sealed class FindImportValidator : AbstractValidator<FindImport>;

internal sealed class RequireKeeperValidator : AbstractValidator<RequireKeeper>;

internal sealed class RequireKeeperHandler(ICurrentUser user) : IRequestHandler<RequireKeeper, Unit>
{
    public Task<Unit> Handle(RequireKeeper request, CancellationToken ct)
    {
        var sources = request.Source is { } named ? [named] : Enum.GetValues<Domain.Innovations.InnovationSource>();
        return sources.Any(source => ListKeepers.Keeps(user.Caller, source))
            ? Unit.Task
            : throw new ForbiddenException(Permissions.WriteInnovations);
    }
}

internal sealed class FindImportHandler(IAppDb db) : IRequestHandler<FindImport, ImportItem?>
{
    public async Task<ImportItem?> Handle(FindImport request, CancellationToken ct) =>
        await db.Imports.AsNoTracking().SingleOrDefaultAsync(import => import.RequestKey == request.RequestKey, ct) is { } import
            ? await ImportCounting.ItemAsync(db, import, ct)
            : null;
}

internal sealed class RequestImportHandler(IAppDb db, ICurrentUser user, TimeProvider clock) : IRequestHandler<RequestImport, ImportItem>
{
    public async Task<ImportItem> Handle(RequestImport command, CancellationToken ct)
    {
        var (input, id, me) = (command.Input, new StoredFileId(command.Input.FileId!.Value), user.Id);
        ListKeepers.Require(user, input.Source!.Value);
        var file =
            await db
                .Files.AsNoTracking()
                .SingleOrDefaultAsync(f => f.Id == id && f.UploadedBy == me && f.IsDelivery == command.IsDelivery, ct)
            ?? throw new InvalidFieldsException([new("/fileId", "UNKNOWN_FILE", id.Value)]);

        var import = Begin(db, input, file, user.Caller!.Persons, me, command.RequestKey, clock.GetUtcNow());
        await db.SaveChangesAsync(ct);
        return await ImportCounting.ItemAsync(db, import, ct);
    }

    private static Import Begin(
        IAppDb db,
        ImportInput input,
        StoredFile file,
        IReadOnlyList<UserId> senders,
        UserId by,
        string? requestKey,
        DateTimeOffset now
    )
    {
        var operation = Operation.Request(OperationKind.Import, by, now);
        var import = Import.Receive(
            input.Source!.Value,
            file,
            string.IsNullOrWhiteSpace(input.Name) ? file.Name : input.Name.Trim(),
            ColumnUseInput.UsesOf(input.Columns),
            operation,
            senders,
            requestKey,
            now
        );
        db.Operations.Add(operation);
        db.Imports.Add(import);
        return import;
    }
}
