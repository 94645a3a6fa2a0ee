using JippApi.Domain.Innovations;

namespace JippApi.Domain.Tests.Innovations;

/// <summary>Reads a table with a status before each line and a transition above each column.</summary>
internal static class MoveTable
{
    public static TheoryData<TState, InnovationMove, TCell> Read<TState, TCell>(string table, Func<string, TCell> cell)
        where TState : struct, Enum
    {
        var rows = table
            .Split('\n')
            .Select(line => line.Split(' ', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries))
            .ToArray();
        var moves = rows[0][1..].Select(Enum.Parse<InnovationMove>).ToArray();
        var cells = new TheoryData<TState, InnovationMove, TCell>();
        foreach (var row in rows[1..])
        {
            foreach (var (move, text) in moves.Zip(row[1..]))
                cells.Add(Enum.Parse<TState>(row[0]), move, cell(text));
        }
        return cells;
    }
}
