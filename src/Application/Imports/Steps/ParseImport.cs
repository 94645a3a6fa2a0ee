using FluentValidation;
using JippApi.Application.ColumnMappings;
using JippApi.Application.Common;
using JippApi.Application.Statements;
using JippApi.Domain.ColumnMappings;
using JippApi.Domain.Imports;
using JippApi.Domain.Innovations;
using MediatR;
using Microsoft.EntityFrameworkCore;

namespace JippApi.Application.Imports;

/// <summary>Stores rows as they stand in the file.</summary>
public sealed record StoreImportRows(Guid ImportId, IReadOnlyList<SourceRow> Rows) : IRequest<Unit>;

/// <summary>Decides what the columns state, once all rows are stored.</summary>
/// <param name="ImportId">The import.</param>
/// <param name="Form">Form of the file.</param>
/// <param name="Columns">The columns of the file.</param>
/// <param name="Rows">Number of rows that were read.</param>
public sealed record ParseImport(Guid ImportId, SourceFileForm Form, IReadOnlyList<string> Columns, int Rows) : IRequest<Unit>;

internal sealed class StoreImportRowsValidator : AbstractValidator<StoreImportRows>;

internal sealed class ParseImportValidator : AbstractValidator<ParseImport>;

internal sealed class StoreImportRowsHandler(IAppDb db) : IRequestHandler<StoreImportRows, Unit>
{
    public async Task<Unit> Handle(StoreImportRows command, CancellationToken ct)
    {
        var id = new ImportId(command.ImportId);
        db.ImportRows.AddRange(command.Rows.Select(row => RowTexts.RowOf(id, row)));
        await db.SaveChangesAsync(ct);
        return Unit.Value;
    }
}

internal sealed class ParseImportHandler(IAppDb db, TimeProvider clock) : IRequestHandler<ParseImport, Unit>
{
    public async Task<Unit> Handle(ParseImport command, CancellationToken ct)
    {
        var id = new ImportId(command.ImportId);
        var import = await db.Imports.SingleAsync(import => import.Id == id, ct);
        var (version, uses) = await UsesAsync(import, command.Columns, ct);
        import.Parse(
            Code.Of(command.Form),
            uses,
            version,
            command.Rows,
            await LooksLikeAsync(import, command.Columns, version, ct),
            clock.GetUtcNow()
        );
        await db.SaveChangesAsync(ct);
        return Unit.Value;
    }

    /// <summary>A column that the sender described comes before the list's mapping.</summary>
    private async Task<(int? Version, IReadOnlyList<ColumnUse> Uses)> UsesAsync(
        Import import,
        IReadOnlyList<string> columns,
        CancellationToken ct
    )
    {
        var (version, uses) = await ColumnUses.ForAsync(db, import.Source, columns, ct);
        if (import.Columns.Count == 0)
            return (version, uses);
        var said = import.Columns.DistinctBy(use => use.Column).ToDictionary(use => use.Column, StringComparer.Ordinal);
        return (null, [.. uses.Select(use => said.GetValueOrDefault(use.Column, use))]);
    }

    /// <summary>
    /// Returns the list that the file seems to be of: one that has taken over the very same file, or whose mapping knows
    /// the columns that ours does not.
    /// </summary>
    private async Task<InnovationSource?> LooksLikeAsync(Import import, IReadOnlyList<string> columns, int? version, CancellationToken ct)
    {
        var twin = await db
            .Imports.Where(other =>
                other.Sha256 == import.Sha256 && other.Source != import.Source && other.Status == ImportStatus.Committed
            )
            .Select(other => (InnovationSource?)other.Source)
            .FirstOrDefaultAsync(ct);
        if (twin is not null || version is not null)
            return twin;
        foreach (var other in Enum.GetValues<InnovationSource>().Where(source => source != import.Source))
            if ((await ColumnUses.ForAsync(db, other, columns, ct)).Version is not null)
                return other;
        return null;
    }
}
