using FluentValidation;
using JippApi.Application.Access;
using JippApi.Application.Common;
using JippApi.Domain.Operations;
using MediatR;

namespace JippApi.Application.Imports;

/// <summary>Members of an import that can be corrected before it is taken over.</summary>
public sealed record ImportColumnsInput
{
    /// <summary>Columns and what they state; those that are not named stay as they are.</summary>
    public IReadOnlyList<ColumnUseInput>? Columns { get; init; }
}

/// <summary>Returns what can be corrected in an import.</summary>
public sealed record GetImportColumns(Guid Id, int? ExpectedVersion) : IRequest<ImportColumnsInput>;

/// <summary>Corrects what the columns of an import state. Its rows are then read again.</summary>
public sealed record ReviseImport(Guid Id, int? ExpectedVersion, ImportColumnsInput Input) : IRequest<ImportItem>;

internal sealed class ImportColumnsInputValidator : AbstractValidator<ImportColumnsInput>
{
    public ImportColumnsInputValidator()
    {
        RuleFor(input => input.Columns).Filled().MaxItems(ColumnUseInput.MaxColumns);
        RuleForEach(input => input.Columns).SetValidator(new ColumnUseInputValidator());
    }
}

internal sealed class ReviseImportValidator : AbstractValidator<ReviseImport>
{
    public ReviseImportValidator() => RuleFor(command => command.Input).SetValidator(new ImportColumnsInputValidator());
}

internal sealed class GetImportColumnsHandler(IAppDb db, ICurrentUser user) : IRequestHandler<GetImportColumns, ImportColumnsInput>
{
    public async Task<ImportColumnsInput> Handle(GetImportColumns request, CancellationToken ct)
    {
        var import = await ImportLookup.LoadAsync(db, user, request.Id, request.ExpectedVersion, ct);
        return new() { Columns = [.. import.Columns.Select(use => new ColumnUseInput(use.Column, use.Member))] };
    }
}

internal sealed class ReviseImportHandler(IAppDb db, ICurrentUser user, TimeProvider clock) : IRequestHandler<ReviseImport, ImportItem>
{
    public async Task<ImportItem> Handle(ReviseImport command, CancellationToken ct)
    {
        var import = await ImportLookup.LoadAsync(db, user, command.Id, command.ExpectedVersion, ct);
        ListKeepers.Require(user, import.Source);

        var now = clock.GetUtcNow();
        var operation = Operation.Request(OperationKind.Import, user.Id, now);
        import.Remap(ColumnUseInput.UsesOf(command.Input.Columns), null, operation, user.Caller!.Persons, now);

        db.Operations.Add(operation);
        await db.SaveChangesAsync(ct);
        return await ImportCounting.ItemAsync(db, import, ct);
    }
}
