using JippApi.Domain.ColumnMappings;
using JippApi.Domain.Innovations;

namespace JippApi.Application.Statements;

/// <summary>Reads rows of source lists in the terms of the directory.</summary>
internal sealed class StatementReader
{
    /// <summary>Reads rows, in their order.</summary>
    /// <param name="source">The list.</param>
    /// <param name="columns">The columns of the rows, and what each states.</param>
    /// <param name="rows">The rows.</param>
    /// <param name="ct">Cancels the work.</param>
    public Task<IReadOnlyList<ReadRow>> ReadAsync(
        InnovationSource source,
        IReadOnlyList<ColumnUse> columns,
        IReadOnlyList<SourceRow> rows,
        CancellationToken ct
    ) => throw new NotImplementedException();
}
